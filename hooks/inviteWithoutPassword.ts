import type { CollectionBeforeValidateHook } from 'payload'
import { unknownPassword } from '#secrets/passwordHash.ts'
import type { User } from '#payload-types.ts'

/**
 * An account made without a password is an invitation: nobody can sign in until its person has chosen one by a link. The
 * panel asks which it shall be (`invite`): a password that an administrator typed there is to be replaced at first use.
 * One that came over REST without that word is taken as it is.
 */
export const inviteWithoutPassword: CollectionBeforeValidateHook<User> = ({ data, operation }) => {
  if (operation !== 'create' || !data) return data
  const isInvited = data.invite === true || !data.password
  return {
    ...data,
    ...(isInvited && { password: unknownPassword() }),
    ...((isInvited || data.invite === false) && { mustChangePassword: true }),
  }
}
