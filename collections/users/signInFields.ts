import type { Field, FieldAccess } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { label } from '#i18n/label.ts'
import { INSTANT } from '../fields/dates.ts'
import { system } from '../fields/system.ts'

/** How somebody signs in concerns that person and the administrator. */
const selfOrAdmin: FieldAccess<{ id: string }> = ({ req, id, doc }) => {
  const actor = actorOf(req)
  return actor.kind === 'user' && (actor.role === 'admin' || actor.id === (doc?.id ?? id))
}

const ofOthers = (data: { id?: unknown }, _siblings: unknown, { user }: { user: unknown }) =>
  Boolean(data.id) && isAdmin(user)

function isAdmin(user: unknown): boolean {
  return typeof user === 'object' && user !== null && 'role' in user && user.role === 'admin'
}

/** Written when somebody is invited, signs in, or is given a password that is not of their own making. */
export const signInFields: Field[] = [
  system({
    name: 'mustChangePassword',
    type: 'checkbox',
    defaultValue: false,
    access: { read: selfOrAdmin },
    label: label((t) => t.fields.mustChangePassword),
    admin: { position: 'sidebar', condition: ofOthers },
  }),
  system({
    name: 'invitedAt',
    type: 'date',
    access: { read: selfOrAdmin },
    label: label((t) => t.fields.invitedAt),
    admin: { position: 'sidebar', date: INSTANT, condition: (data) => Boolean(data['invitedAt']) },
  }),
  system({
    name: 'lastSignInAt',
    type: 'date',
    access: { read: selfOrAdmin },
    label: label((t) => t.fields.lastSignInAt),
    admin: { position: 'sidebar', date: INSTANT, condition: (data) => Boolean(data['lastSignInAt']) },
  }),
]
