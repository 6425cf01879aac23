import type pg from 'pg'
import { databaseOf } from '../databaseOf.ts'
import { query, signIn, type Rest, type Row } from '../rest.ts'
import {
  buildWorld,
  draftOf,
  handInDocuments,
  LOGIN,
  must,
  PASSWORD,
  provisionedRequest,
  readyForDecision,
  type World,
} from '../world.ts'
import type { Who } from './who.ts'

/** The built product in which both units have a row of everything, and everybody of the tables has signed in. */
export interface Proof {
  world: World
  as: Record<Who, Rest>
  /** Ids of their accounts. */
  accounts: Record<Exclude<Who, 'nobody'>, string>
  /** A row of unit Dinkes, or of its operator; and one of Dukcapil. */
  mine: Record<string, string>
  theirs: Record<string, string>
  /** A draft of Dinkes, a request of it in review, and approved ones whose hand-over is still to come. */
  draft: string
  /** A deletion that Dinkes has begun. */
  deletion: string
  review: string
  /** A document of the one in review. */
  reviewed: string
  /** A document of it that was handed in over the counter. */
  received: string
  spare: Record<'officer' | 'acting' | 'formerActing' | 'head', string>
  /** Notices that no mail brought to Dinkes, one for each who may note that it was told. */
  unreached: Record<keyof Proof['spare'], string>
  /** Stored name of a file of Dinkes, and of one of Dukcapil. */
  file: { mine: string; theirs: string }
  /** Ids of requirements by code. */
  requirement: Record<string, string>
  database: pg.Client
}

export async function buildProof(): Promise<Proof> {
  const world = await buildWorld({ TRUST_PROXY: '1' })
  const { as } = world
  const [mine, theirs] = await Promise.all([
    completed(world, { operator: as.dinkes, name: 'dinkes' }),
    completed(world, { operator: as.dukcapil, name: 'dukcapil' }),
  ])
  // Only now: a name needs its parent.
  const [officer, acting, formerActing, head, review] = await Promise.all([
    provisionedRequest(world, { operator: as.dinkes, name: 'rsud.dinkes' }),
    provisionedRequest(world, { operator: as.dinkes, name: 'lab.dinkes' }),
    provisionedRequest(world, { operator: as.dinkes, name: 'arsip.dinkes' }),
    provisionedRequest(world, { operator: as.dinkes, name: 'obat.dinkes' }),
    readyForDecision(world, { operator: as.dinkes, name: 'gizi.dinkes' }),
  ])
  const draft = await draftOf(as.dinkes, 'ibu.dinkes')
  await handInDocuments(as.dinkes, draft)
  const deletion = await must(
    as.dinkes.post('/api/requests', {
      type: 'deletion',
      subdomain: await firstOf(as.admin, { collection: 'subdomains', where: { request: { equals: mine } } }),
      reason: 'Tidak digunakan lagi.',
    }),
  )
  const { docs: requirements = [] } = (await as.admin.get('/api/requirements?limit=50')).body
  const requirement = Object.fromEntries(requirements.map((row) => [String(row['code']), row.id]))
  const { docs: holidays = [] } = (await as.admin.get('/api/holidays?limit=2')).body
  const database = await databaseOf(world.server)
  const complaints = await complaintsIn(database)
  return {
    world,
    ...(await knockers(world, database)),
    mine: {
      ...(await rowsOf(world, mine, 'dinkes')),
      ...complaints.ordinary,
      requirements: requirement['R10'] ?? '',
      holidays: holidays[0]?.id ?? '',
    },
    theirs: {
      ...(await rowsOf(world, theirs, 'dukcapil')),
      ...complaints.supervised,
      requirements: requirement['R01'] ?? '',
      holidays: holidays[1]?.id ?? '',
    },
    draft,
    deletion: deletion.doc.id,
    review,
    reviewed: await firstOf(as.admin, {
      collection: 'documents',
      where: { request: { equals: review }, source: { equals: 'file' } },
    }),
    received: await firstOf(as.admin, {
      collection: 'documents',
      where: { request: { equals: review }, source: { equals: 'physical' } },
    }),
    spare: { officer, acting, formerActing, head },
    unreached: await unreachedOf(database, { recipient: world.accounts.dinkes, request: mine }),
    file: { mine: await fileOf(as.admin, mine), theirs: await fileOf(as.admin, theirs) },
    requirement,
    database,
  }
}

/** One that everybody who handles complaints reads, and one under supervision, each with a file; the files are of Dinkes. */
async function complaintsIn(database: pg.Client) {
  const one = async (supervised: boolean) => {
    const { rows } = await database.query<{ id: string; file: string }>(
      `WITH c AS (
         INSERT INTO complaints (channel, received_at, classification, category, title, description, number, supervised, status)
         VALUES ('phone', now(), 'complaint', 'delay', 'Uji', 'Uji', 'ADU-1999-' || $1::boolean, $1::boolean, 'answered') RETURNING id)
       INSERT INTO complaint_attachments (complaint_id, original_name, filename, mime_type, filesize, sha256)
       SELECT c.id, 'surat.pdf', (SELECT filename FROM documents WHERE source = 'file' ORDER BY filename LIMIT 1 OFFSET $2),
         'application/pdf', 1, 'x' FROM c RETURNING complaint_id AS id, id AS file`,
      [supervised, supervised ? 1 : 0],
    )
    return { complaints: rows[0]?.id ?? '', 'complaint-attachments': rows[0]?.file ?? '' }
  }
  return { ordinary: await one(false), supervised: await one(true) }
}

async function unreachedOf(
  database: pg.Client,
  { recipient, request }: { recipient: string; request: string },
): Promise<Proof['unreached']> {
  const one = async () => {
    const { rows } = await database.query<{ id: string }>(
      `INSERT INTO notifications (kind, recipient_id, request_id, state) VALUES ('request-received', $1, $2, 'refused')
       RETURNING id`,
      [recipient, request],
    )
    return rows[0]?.id ?? ''
  }
  return { officer: await one(), acting: await one(), formerActing: await one(), head: await one() }
}

async function completed(world: World, wish: { operator: Rest; name: string }): Promise<string> {
  const request = await provisionedRequest(world, wish)
  await must(world.as.officer.post('/api/handovers', { request, login: LOGIN }))
  await must(world.as.officer.patch(`/api/requests/${request}`, { action: 'handOver' }))
  return request
}

const DAY_MS = 86_400_000

async function knockers(world: World, database: pg.Client): Promise<Pick<Proof, 'as' | 'accounts'>> {
  const { dinkes, dukcapil, officer, head, auditor, supervisor, admin, nobody } = world.as
  const [from, until] = [-DAY_MS, DAY_MS].map((ms) => new Date(Date.now() + ms).toISOString())
  const newAccount = async (name: string, fields: object) => {
    const account = { email: `${name}@tapinkab.go.id`, password: PASSWORD }
    const { doc } = await admin.post('/api/users', { ...account, name: `Akun ${name}`, ...fields })
    return { id: doc.id, rest: await signIn(world.server.url, account) }
  }
  const acting = await newAccount('acting', { role: 'officer', actingHead: { from, until, note: 'Plh.' } })
  const disabled = await newAccount('disabled', { role: 'head' })
  await must(admin.patch(`/api/users/${disabled.id}`, { disabled: true }))
  const formerActing = await newAccount('formerActing', { role: 'officer', actingHead: { from, until } })
  await endYesterday(database, formerActing.id)
  const colleague = await newAccount('colleague', { role: 'agency', unit: world.units.dinkes })
  const operators = { own: dinkes, colleague: colleague.rest, other: dukcapil }
  const officers = { officer, acting: acting.rest, formerActing: formerActing.rest }
  const staff = { ...officers, head, auditor, supervisor, admin }
  const { dinkes: own, dukcapil: other, ...accounts } = world.accounts
  return {
    as: { nobody, disabled: disabled.rest, ...operators, ...staff },
    accounts: {
      ...{ ...accounts, own, other, colleague: colleague.id },
      ...{ acting: acting.id, formerActing: formerActing.id, disabled: disabled.id },
    },
  }
}

/** Nobody is appointed for a time that is over; it passes. */
async function endYesterday(database: pg.Client, account: string): Promise<void> {
  await database.query(`BEGIN`)
  await database.query(`SELECT set_config('subdomain.account_change', 'on', true)`)
  const over = `acting_head_from = now() - interval '3 days', acting_head_until = now() - interval '1 day'`
  await database.query(`UPDATE users SET ${over} WHERE id = $1`, [account])
  await database.query(`COMMIT`)
}

/** One row of each collection that has to do with this request or this operator. */
async function rowsOf(world: World, request: string, operator: 'dinkes' | 'dukcapil') {
  const { as, accounts, units } = world
  const preference = await must(
    as[operator].post('/api/payload-preferences', { key: 'lebar', value: operator }),
  )
  const first = (collection: string, where: object) => firstOf(as.admin, { collection, where })
  const about = { request: { equals: request } }
  return {
    requests: request,
    documents: await first('documents', about),
    handovers: await first('handovers', about),
    subdomains: await first('subdomains', about),
    events: await first('events', { ...about, visibleToUnit: { equals: true } }),
    notifications: await first('notifications', { recipient: { equals: accounts[operator] } }),
    units: units[operator],
    users: accounts[operator],
    'payload-preferences': preference.doc.id,
  }
}

async function firstOf(rest: Rest, of: { collection: string; where: object }): Promise<string> {
  const { body } = await rest.get(`/api/${of.collection}?limit=1&depth=0&${query({ where: of.where })}`)
  return one(body.docs).id
}

async function fileOf(rest: Rest, request: string): Promise<string> {
  const where = { request: { equals: request }, source: { equals: 'file' } }
  return String(
    one((await rest.get(`/api/documents?limit=1&depth=0&${query({ where })}`)).body.docs)['filename'],
  )
}

function one(docs: Row[] | undefined): Row {
  if (!docs?.[0]) throw new Error('the world lacks a row')
  return docs[0]
}
