import { databaseOf } from '../databaseOf.ts'
import type { Rest } from '../rest.ts'
import { must, type World } from '../world.ts'
import { seedComplaints } from './seedComplaints.ts'
import { seedRequests } from './seedRequests.ts'

/** Ids of what the screens are opened for, each called after the state that it is in. */
export type Seeded = Awaited<ReturnType<typeof seed>>

/** Fills an office until there is something in every state. */
export async function seed(world: World) {
  const server = { label: 'Srv-1', type: 'A', value: '103.10.20.30', proxied: true }
  await must(world.as.admin.post('/api/globals/service', { servers: [server] }))
  const requests = await seedRequests(world)
  const complaints = await seedComplaints(world)
  await leaveUnanswered(world, requests.subdomain)
  const { officer } = world.as
  return {
    ...requests,
    ...complaints,
    ...(await documentsOf(officer, requests.revision)),
    unit: world.units.dinkes,
    account: world.accounts.officer,
    requirement: await firstOf(officer, 'requirements', '&where[code][equals]=R10'),
    holiday: await firstOf(officer, 'holidays'),
    event: await firstOf(officer, 'events', '&where[action][equals]=requestRevision'),
    notification: await firstOf(officer, 'notifications', '&where[state][equals]=refused'),
  }
}

/** What only time brings about: mails that were not taken, and a question about use. */
async function leaveUnanswered(world: World, subdomain: string): Promise<void> {
  const database = await databaseOf(world.server)
  await database.query(
    `UPDATE notifications SET state = 'refused', error_code = 'recipient-refused' WHERE recipient_id = $1`,
    [world.accounts.dinkes],
  )
  await database.query(`UPDATE subdomains SET use_state = 'asked', use_asked_at = now() WHERE id = $1`, [
    subdomain,
  ])
  await database.end()
}

async function documentsOf(rest: Rest, request: string) {
  const { body } = await rest.get(`/api/documents?depth=0&sort=createdAt&where[request][equals]=${request}`)
  const [letter, source] = body.docs ?? []
  return { letterOfRequest: letter?.id ?? '', sourceCode: source?.id ?? '' }
}

async function firstOf(rest: Rest, collection: string, where = ''): Promise<string> {
  const { body } = await rest.get(`/api/${collection}?depth=0&limit=1${where}`)
  const [first] = body.docs ?? []
  if (!first) throw new Error(`there is nothing in ${collection}`)
  return first.id
}
