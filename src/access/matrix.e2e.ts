import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PERSONS, readyWorld, type Collection, type Rows, type Somebody } from '#testing/matrixWorld.ts'
import type { World } from '#testing/world.ts'

/**
 * Who may do what, written down by hand and asked of the built server, cell by cell. Nothing here is read from the
 * product's own table: that one could be wrong.
 *
 * `all` every row · `own` rows of one's unit · `self` rows of oneself · a number: the status of the refusal
 */
const READ = `
                nobody  agency  officer  head  auditor  supervisor  admin
  requests      403     own     all      all   all      403         all
  documents     403     own     all      all   all      403         all
  handovers     403     own     all      all   all      403         all
  subdomains    403     own     all      all   all      403         all
  events        403     own     all      all   all      403         all
  units         403     own     all      all   all      403         all
  users         403     self    all      all   all      self        all
  requirements  403     all     all      all   all      all         all
  notifications 403     self    all      all   all      self        all`

/** With a body that whoever may do it would succeed with; updates are of a row of unit Dinkes, or of its operator. */
const WRITE: Record<string, string> = {
  create: `
                nobody  agency  officer  head  auditor  supervisor  admin
  requests      403     201     201      201   403      403         403
  documents     403     201     201      201   403      403         403
  handovers     403     403     201      201   403      403         403
  subdomains    403     403     403      403   403      403         403
  events        403     403     403      403   403      403         403
  units         403     403     403      403   403      403         201
  users         403     403     403      403   403      403         201
  requirements  403     403     403      403   403      403         201
  notifications 403     403     403      403   403      403         403`,
  update: `
                nobody  agency  officer  head  auditor  supervisor  admin
  requests      403     200     200      200   403      403         403
  documents     403     403     200      200   403      403         403
  handovers     403     403     403      403   403      403         403
  subdomains    403     403     403      403   403      403         403
  events        403     403     403      403   403      403         403
  units         403     403     200      200   403      403         200
  users         403     200     403      403   403      403         200
  requirements  403     403     403      403   403      403         200
  notifications 403     403     403      403   403      403         403`,
  delete: `
                nobody  agency  officer  head  auditor  supervisor  admin
  requests      403     403     403      403   403      403         403
  documents     403     403     403      403   403      403         403
  handovers     403     403     403      403   403      403         403
  subdomains    403     403     403      403   403      403         403
  events        403     403     403      403   403      403         403
  units         403     403     403      403   403      403         403
  users         403     403     403      403   403      403         403
  requirements  403     403     403      403   403      403         403
  notifications 403     403     403      403   403      403         403`,
  'bulk update': `
                nobody  agency  officer  head  auditor  supervisor  admin
  requests      400     400     400      400   400      400         400
  documents     400     400     400      400   400      400         400
  handovers     400     400     400      400   400      400         400
  subdomains    403     403     403      403   403      403         403
  events        403     403     403      403   403      403         403
  units         403     403     200      200   403      403         200
  users         403     200     200      200   200      200         200
  requirements  403     403     403      403   403      403         200
  notifications 403     403     403      403   403      403         403`,
  'bulk delete': `
                nobody  agency  officer  head  auditor  supervisor  admin
  requests      400     400     400      400   400      400         400
  documents     400     400     400      400   400      400         400
  handovers     400     400     400      400   400      400         400
  subdomains    403     403     403      403   403      403         403
  events        403     403     403      403   403      403         403
  units         403     403     403      403   403      403         403
  users         403     403     403      403   403      403         403
  requirements  403     403     403      403   403      403         403
  notifications 403     403     403      403   403      403         403`,
}

let world: World
let rows: Rows

beforeAll(async () => void ({ world, rows } = await readyWorld()))
afterAll(() => world.server.remove())

describe('reading', () => {
  test.each(cells(READ))('$person · $collection · $expected', async ({ person, collection, expected }) => {
    const rest = world.as[PERSONS[person]]
    const { mine, theirs } = rows[collection]
    const list = await rest.get(`/api/${collection}?limit=500&depth=0`)
    const count = await rest.get(`/api/${collection}/count`)
    const [seesMine, seesTheirs] = sees({ person, collection, expected })
    const ids = list.body.docs?.map(({ id }) => id) ?? []
    const denied = Number(expected)
    expect([list.status, count.status]).toEqual(denied ? [denied, denied] : [200, 200])
    expect([ids.includes(mine), ids.includes(theirs)]).toEqual([seesMine, seesTheirs])
    expect(count.body.totalDocs).toBe(list.body.totalDocs)
    const byId = async (id: string) => (await rest.get(`/api/${collection}/${id}?depth=0`)).status
    const status = (seen: boolean) => (seen ? 200 : denied || 404)
    expect([await byId(mine), await byId(theirs)]).toEqual([status(seesMine), status(seesTheirs)])
  })
})

describe.each(Object.entries(WRITE))('%s', (operation, table) => {
  test.each(cells(table))('$person · $collection · $expected', async ({ person, collection, expected }) => {
    const rest = world.as[PERSONS[person]]
    const { mine, create } = rows[collection]
    const nothing = { body: {} }
    const everything = `/api/${collection}?where[id][equals]=${mine}`
    const ask: Record<string, () => Promise<{ status: number; text: string }>> = {
      create: () => rest.post(`/api/${collection}?depth=0`, create(person)),
      update: () => rest.patch(`/api/${collection}/${mine}`, {}),
      delete: () => rest.call('DELETE', `/api/${collection}/${mine}`, nothing),
      'bulk update': () => rest.call('PATCH', everything, nothing),
      'bulk delete': () => rest.call('DELETE', everything, nothing),
    }
    const answer = await ask[operation]?.()
    expect([answer?.status, Number(expected) < 300 ? '' : answer?.text]).toEqual([
      Number(expected),
      Number(expected) < 300 ? '' : expect.stringContaining('"code":'),
    ])
  })
})

test('after all of that, every row is still there', async () => {
  for (const [collection, { mine, theirs }] of Object.entries(rows))
    for (const id of [mine, theirs])
      expect((await world.as.admin.get(`/api/${collection}/${id}?depth=0`)).status).toBe(200)
})

interface Cell {
  person: Somebody
  collection: Collection
  expected: string
}

function cells(table: string): Cell[] {
  const [head = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  return lines.flatMap(([collection, ...answers]) =>
    // The tables above are typed by hand; a misspelt word fails its own test.
    answers.map((expected, at) => ({
      person: head[at] as Somebody,
      collection: collection as Collection,
      expected,
    })),
  )
}

/** Whether the row of Dinkes and the row of Dukcapil are seen. The agency of the table is Dinkes. */
function sees({ person, collection, expected }: Cell): [boolean, boolean] {
  if (expected === 'all') return [true, true]
  if (expected === 'own' || expected === 'self')
    return [person === 'agency', person === 'agency' && collection === 'requirements']
  return [false, false]
}
