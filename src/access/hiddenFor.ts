import { isInMenu, type MenuEntry } from '#domain/menu.ts'
import type { User } from '#payload-types.ts'

/** Payload's `admin.hidden`: keeps out of the side bar what is not this person's work. Payload does not type the user. */
export function hiddenFor(entry: MenuEntry): (args: { user: unknown }) => boolean {
  return ({ user }) => !user || !isInMenu((user as User).role, entry)
}
