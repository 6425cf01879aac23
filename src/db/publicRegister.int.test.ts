import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '#testing/countStatements.ts'
import { startTestPayload, type TestPayload } from '#testing/payload.ts'
import { publicDirectory, publicFact } from './publicRegister.ts'

let product: TestPayload
beforeAll(async () => {
  product = await startTestPayload()
  for (const row of ROWS) await product.pool.query(INSERT, row)
})
afterAll(() => product.stop())

const INSERT = `
  INSERT INTO subdomains (id, fqdn, name, unit_id, status, created_at, deleted_at, renamed_to_id, technical_manager_phone)
  SELECT $1, $2 || '.tapinkab.go.id', $2, (SELECT id FROM units WHERE suggested_label = $3), $4::enum_subdomain_status,
    $5::timestamptz, $6::timestamptz, $7::uuid, '0812-RAHASIA'`

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

// prettier-ignore
const ROWS: (string | null)[][] = [
  [id(1), 'dinkes', 'dinkes', 'active', '2024-03-01', null, null],
  [id(2), 'baru', 'dinkes', 'active', '2024-03-02', null, null],
  [id(3), 'lama', 'dinkes', 'deleted', '2026-02-03', '2026-02-03', id(2)],
  [id(8), 'terlama', 'dinkes', 'deleted', '2025-05-06', '2025-05-06', id(2)],
  [id(4), 'tangguh', 'dukcapil', 'suspended', '2024-03-04', null, null],
  [id(5), 'pernah', 'dukcapil', 'deleted', '2024-03-05', '2025-01-01', null],
  [id(6), 'ulang', 'dukcapil', 'deleted', '2023-03-05', '2025-01-01', null],
  [id(7), 'ulang', 'dinkes', 'active', '2025-06-01', null, null],
]

const ask = (name: string) => publicFact(product.db, `${name}.tapinkab.go.id`)

describe('what anybody may know of a host', () => {
  it.each([
    ['one in service', 'dinkes', { status: 'active', since: new Date('2024-03-01'), renamed: null }],
    ['a renamed one, since it has this name', 'baru', { status: 'active', since: new Date('2026-02-03') }],
    ['an earlier name, and the name now', 'lama', { status: 'deleted', renamed: 'baru.tapinkab.go.id' }],
    ['a second name, since the first one ended', 'lama', { since: new Date('2025-05-06') }],
    ['the first name, since the subdomain stands', 'terlama', { since: new Date('2024-03-02') }],
    ['one that is suspended', 'tangguh', { status: 'suspended' }],
    ['one that was deleted', 'pernah', { status: 'deleted', ended: new Date('2025-01-01') }],
    ['what stands now before what once stood', 'ulang', { status: 'active', since: new Date('2025-06-01') }],
  ])('is known of %s', async (_, name, fact) => {
    expect(await ask(name)).toMatchObject(fact)
  })

  it('is nothing where the register says nothing', async () => {
    expect(await ask('entah')).toBeNull()
  })
})

describe('the directory', () => {
  it('lists what is in service, by unit and name, in one statement and without a person', async () => {
    let listed: Awaited<ReturnType<typeof publicDirectory>> = []
    const sent = await statementsOf(async () => (listed = await publicDirectory(product.db)))
    expect(sent).toHaveLength(1)
    expect(listed.map(({ fqdn }) => fqdn.split('.')[0])).toEqual(['baru', 'dinkes', 'ulang'])
    expect(listed.map((entry) => Object.keys(entry).join())).toEqual(Array(3).fill('fqdn,unit,since'))
  })
})
