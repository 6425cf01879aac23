import type { CollectionBeforeValidateHook } from 'payload'
import { unknownPassword } from '#secrets/passwordHash.ts'
import type { User } from '#payload-types.ts'

/** An account made without a password is an invitation: nobody can sign in until its person has chosen one by a link. */
export const inviteWithoutPassword: CollectionBeforeValidateHook<User> = ({ data, operation }) => {
  if (operation !== 'create' || !data || data.password) return data
  return { ...data, password: unknownPassword(), mustChangePassword: true }
}
