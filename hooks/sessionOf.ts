/** The session that a request came with; Payload puts its id on the user and leaves it out of the type. */
export function sessionOf(user: object): string | null {
  return '_sid' in user && typeof user._sid === 'string' ? user._sid : null
}
