import { query, type Rest } from './rest.ts'
import {
  buildWorld,
  completeWords,
  draftOf,
  LOGIN,
  must,
  PASSWORD,
  provisionedRequest,
  type Person,
  type World,
} from './world.ts'

/** The columns of the tables, and whose account stands for each. */
export const PERSONS = {
  nobody: 'nobody',
  agency: 'dinkes',
  officer: 'officer',
  head: 'head',
  auditor: 'auditor',
  supervisor: 'supervisor',
  admin: 'admin',
} as const satisfies Record<string, Person>
export type Somebody = keyof typeof PERSONS

export type Collection =
  | 'requests'
  | 'documents'
  | 'handovers'
  | 'subdomains'
  | 'events'
  | 'units'
  | 'users'
  | 'requirements'
  | 'notifications'

interface Row {
  /** A row of unit Dinkes, or of its operator; and one of Dukcapil. */
  mine: string
  theirs: string
  /** A body that is fit to be created. */
  create: (person: Somebody) => object
}
export type Rows = Record<Collection, Row>

/** A world in which both units have a row of everything. */
export async function readyWorld(): Promise<{ world: World; rows: Rows }> {
  const world = await buildWorld()
  const { as, units, accounts } = world
  const mine = await completed(world, { operator: as.dinkes, name: 'dinkes' })
  const theirs = await completed(world, { operator: as.dukcapil, name: 'dukcapil' })
  const spare = {
    officer: await provisionedRequest(world, { operator: as.dinkes, name: 'rsud.dinkes' }),
    head: await provisionedRequest(world, { operator: as.dinkes, name: 'lab.dinkes' }),
  }
  const draft = await draftOf(as.dinkes, 'gizi.dinkes')
  const { docs: requirements = [] } = (await as.admin.get('/api/requirements?limit=50')).body
  const requirement = requirements.find(({ code }) => code === 'R10')?.id ?? ''
  const both = async (collection: string, path: string) => ({
    mine: await firstOf(as.admin, {
      collection,
      where: { [path]: { equals: path === 'recipient' ? accounts.dinkes : mine } },
    }),
    theirs: await firstOf(as.admin, {
      collection,
      where: { [path]: { equals: path === 'recipient' ? accounts.dukcapil : theirs } },
    }),
  })
  const login = { noneNeeded: true, reason: 'Peladen milik OPD' }
  const rows: Rows = {
    requests: {
      mine,
      theirs,
      create: (person) => ({
        ...completeWords(`baru-${person}`),
        ...(person === 'agency' ? {} : { channel: 'letter', unit: units.dinkes }),
      }),
    },
    documents: {
      ...(await both('documents', 'request')),
      create: () => ({ request: draft, requirement, source: 'link', link: 'https://drive.tapinkab.go.id/x' }),
    },
    handovers: {
      ...(await both('handovers', 'request')),
      create: (person) => ({ request: person === 'head' ? spare.head : spare.officer, ...login }),
    },
    subdomains: {
      ...(await both('subdomains', 'request')),
      create: () => ({ name: 'x', fqdn: 'x.tapinkab.go.id', unit: units.dinkes, status: 'active' }),
    },
    events: {
      ...(await both('events', 'request')),
      create: () => ({ at: new Date().toISOString(), action: 'created' }),
    },
    units: {
      mine: units.dinkes,
      theirs: units.dukcapil,
      create: (person) => ({ name: `Unit ${person}`, type: 'dinas' }),
    },
    users: {
      mine: accounts.dinkes,
      theirs: accounts.dukcapil,
      create: (person) => ({
        email: `baru-${person}@tapinkab.go.id`,
        password: PASSWORD,
        name: 'Baru',
        role: 'auditor',
      }),
    },
    requirements: {
      mine: requirement,
      theirs: requirement,
      create: (person) => ({ code: `X-${person}`, form: 'rule', order: 99, label: 'Uji' }),
    },
    notifications: { ...(await both('notifications', 'recipient')), create: () => ({ kind: 'submit' }) },
  }
  return { world, rows }
}

async function completed(world: World, wish: { operator: Rest; name: string }): Promise<string> {
  const request = await provisionedRequest(world, wish)
  await must(world.as.officer.post('/api/handovers', { request, login: LOGIN }))
  await must(world.as.officer.patch(`/api/requests/${request}`, { action: 'handOver' }))
  return request
}

/** The latest row, which units may see: the first of a history can be for staff only. */
async function firstOf(
  rest: Rest,
  { collection, where }: { collection: string; where: object },
): Promise<string> {
  const visible = collection === 'events' ? { ...where, visibleToUnit: { equals: true } } : where
  const { body } = await rest.get(`/api/${collection}?limit=1&depth=0&${query({ where: visible })}`)
  return body.docs?.[0]?.id ?? ''
}
