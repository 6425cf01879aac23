/** Why a command of the operator was not carried out; the message is all that is printed. */
export class Refused extends Error {
  override name = 'Refused'
}
