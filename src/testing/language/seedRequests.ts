import { eventually } from '../builtServer.ts'
import { databaseOf } from '../databaseOf.ts'
import type { Rest } from '../rest.ts'
import {
  completeWords,
  draftOf,
  handInDocuments,
  LOGIN,
  must,
  provisionedRequest,
  reaches,
  readyForDecision,
  type World,
} from '../world.ts'

const BECAUSE = { reasonCode: 'not-valid', note: 'Mohon dilengkapi.' }

/** A request in every state and of every kind. */
export async function seedRequests(world: World) {
  const carriedOut = await seedCarriedOut(world)
  const decided = await seedDecided(world)
  const written = await seedWritten(world, carriedOut.subdomain)
  // Last: with writing switched off, what is approved stays so.
  const approved = await ready(world, 'iii')
  await must(world.as.admin.post('/api/globals/service', { dnsReadOnly: true }))
  await act(world.as.head, approved, { action: 'approve' })
  return { ...carriedOut, ...decided, ...written, approved }
}

async function seedCarriedOut(world: World) {
  const { dinkes, officer, head } = world.as
  const completed = await provisionedRequest(world, { operator: dinkes, name: 'aaa' })
  const handedOver = await must(officer.post('/api/handovers?depth=0', { request: completed, login: LOGIN }))
  await act(officer, completed, { action: 'handOver' })
  const provisioned = await provisionedRequest(world, { operator: dinkes, name: 'bbb' })
  const deleted = await officeAct(world, 'ccc')
  await act(head, deleted, { action: 'approve', note: 'Zzz zzz zzz.' })
  await reaches(head, deleted, 'completed')
  return {
    ...{ completed, provisioned, deleted, harmful: await officeAct(world, 'ddd') },
    ...{ subdomain: await subdomainOf(world, completed), handover: handedOver.doc.id },
  }
}

/** A deletion of the office's own accord, to which the unit objected. */
async function officeAct(world: World, name: string): Promise<string> {
  const { dinkes, officer } = world.as
  const subdomain = await subdomainOf(world, await provisionedRequest(world, { operator: dinkes, name }))
  const deletion = { type: 'deletion', channel: 'office', subdomain, reason: 'Zzz zzz.' }
  const { doc } = await must(
    officer.post('/api/requests?depth=0', { ...deletion, exOfficio: { grounds: 'harmful' } }),
  )
  await act(officer, doc.id, { action: 'submit' })
  await act(dinkes, doc.id, { action: 'object', note: 'Zzz zzz.' })
  await act(officer, doc.id, { action: 'startReview' })
  return doc.id
}

async function seedDecided(world: World) {
  const { dinkes, officer, head } = world.as
  const conflict = await seedConflict(world)
  const reviewed = await ready(world, 'fff')
  const rejected = await ready(world, 'ggg')
  await act(head, rejected, { action: 'reject', ...BECAUSE })
  const revision = await ready(world, 'hhh')
  const corrections = ['purpose', 'documents.R01'].map((path) => ({ path, note: 'Qqq qqq.' }))
  await act(officer, revision, { action: 'requestRevision', ...BECAUSE, corrections })
  await act(dinkes, revision, { purpose: 'Qqq qqq qqq.' })
  return { conflict, reviewed, rejected, revision }
}

/** Approved, and something foreign stands on the name. */
export async function seedConflict(world: World): Promise<string> {
  const conflict = await ready(world, 'eee')
  const database = await databaseOf(world.server)
  await database.query(
    `INSERT INTO embedded_dns_records (id, name, type, content, proxied, ttl)
     VALUES (gen_random_uuid(), 'eee.tapinkab.go.id', 'A', '103.10.20.30', false, 1)`,
  )
  await database.end()
  await act(world.as.head, conflict, { action: 'approve' })
  await eventually('the request to stand still', async () => {
    const { body } = await world.as.head.get(`/api/requests/${conflict}?depth=0`)
    return (body['provisioning'] as { state?: string } | undefined)?.state === 'conflict'
  })
  return conflict
}

async function seedWritten({ as, units }: World, subdomain: string) {
  const { dinkes, officer } = as
  const submitted = await draftOf(dinkes, 'jjj')
  await handInDocuments(dinkes, submitted)
  await act(dinkes, submitted, { action: 'submit' })
  const withdrawn = await draftOf(dinkes, 'kkk')
  await act(dinkes, withdrawn, { action: 'withdraw' })
  const make = async (rest: Rest, words: object) =>
    (await must(rest.post('/api/requests?depth=0', words))).doc.id
  const about = { subdomain, reason: 'Zzz zzz.', contactEmail: 'k@tapinkab.go.id', contactPhone: '0517' }
  return {
    ...{ submitted, withdrawn },
    draft: await make(dinkes, { type: 'creation', requestedName: 'lll' }),
    change: await make(dinkes, { type: 'change', ...about }),
    deletion: await make(dinkes, { type: 'deletion', ...about }),
    letter: await make(officer, { ...completeWords('mmm'), unit: units.dukcapil, channel: 'letter' }),
  }
}

const act = (rest: Rest, id: string, body: object) => must(rest.patch(`/api/requests/${id}?depth=0`, body))
const ready = (world: World, name: string) => readyForDecision(world, { operator: world.as.dinkes, name })

async function subdomainOf(world: World, request: string): Promise<string> {
  return String((await world.as.head.get(`/api/requests/${request}?depth=0`)).body['subdomain'])
}
