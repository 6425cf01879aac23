import type { Payload } from 'payload'
import type { User } from '#payload-types.ts'
import { STAFF, type DemoAccount } from './data/staff.ts'
import { DEMO_UNITS } from './data/units.ts'

/** An account as the Local API wants it. */
export type Actor = User & { collection: 'users' }

export const DOMAIN = 'demo.tapinkab.go.id'

/** Everybody who signs in to the demo: the office, then one operator for each unit that works with the portal. */
export const ACCOUNTS: readonly DemoAccount[] = [
  ...STAFF,
  ...DEMO_UNITS.flatMap(({ label, operator }): DemoAccount[] =>
    operator ? [{ ...operator, account: label, role: 'agency', unit: label }] : [],
  ),
]

/** Arguments of the Local API that make every rule apply to this person. */
export function as(user: Actor): { user: Actor; overrideAccess: false; depth: 0 } {
  return { user, overrideAccess: false, depth: 0 }
}

/** @throws when there is no such account */
export async function actorCalled(payload: Payload, account: string): Promise<Actor> {
  const where = { email: { equals: `${account}@${DOMAIN}` } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0 })
  if (!docs[0]) throw new Error(`the demo has no account "${account}"`)
  return { ...docs[0], collection: 'users' }
}

/** @throws when the master list has no unit with this label */
export async function unitCalled(payload: Payload, label: string): Promise<{ id: string; name: string }> {
  const where = { suggestedLabel: { equals: label } }
  const { docs } = await payload.find({ collection: 'units', where, limit: 1, depth: 0 })
  if (!docs[0]) throw new Error(`the master list has no unit "${label}"`)
  return docs[0]
}

/** The administrator makes the accounts, as in every office. */
export async function makeAccounts(payload: Payload, password: string): Promise<void> {
  const admin = await actorCalled(payload, 'admin')
  for (const { account, role, unit, name, nip, position, phone } of ACCOUNTS) {
    const about = { name, nip, position, phone }
    if (account === 'admin') {
      await payload.update({ collection: 'users', id: admin.id, data: about, ...as(admin) })
      continue
    }
    const owner = unit ? (await unitCalled(payload, unit)).id : null
    await payload.create({
      collection: 'users',
      data: { ...about, email: `${account}@${DOMAIN}`, password, role, unit: owner, language: 'id' },
      ...as(admin),
    })
  }
}
