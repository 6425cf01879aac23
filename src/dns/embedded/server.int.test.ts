import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { queryDns } from '#dns/query.ts'
import { databaseInstance } from './identity.ts'
import { createLookup } from './lookup.ts'
import { createEmbeddedProvider } from './provider.ts'
import { start } from './testServer.ts'
import { createTestTable, type TestTable } from './testTable.ts'

const ZONE = 'tapinkab.go.id'

let table: TestTable
beforeAll(async () => {
  table = await createTestTable()
})
afterEach(() => table.empty())
afterAll(() => table.drop())

const record = (name: string) => ({
  name,
  type: 'A' as const,
  content: '203.0.113.10',
  proxied: true,
  ttl: 1,
  comment: 'tapin:v1:x',
})

describe('what the provider has written', () => {
  it('is served at once, proxied as plain, and gone when it is deleted', async () => {
    const provider = createEmbeddedProvider({ pool: table.pool, zone: ZONE, nameServer: '' })
    const { port } = await start({ lookup: createLookup({ pool: table.pool }) })
    const ask = (name: string) =>
      queryDns({ name, type: 'A', server: { host: '127.0.0.1', port }, timeoutMs: 5000 })
    const name = `pondok.dukcapil.${ZONE}`

    expect(await ask(name)).toMatchObject({ rcode: 'NXDOMAIN' })
    const remove = await provider.apply({ kind: 'create', record: record(name) })
    expect(await ask(name)).toMatchObject({
      rcode: 'NOERROR',
      answers: [{ content: '203.0.113.10', ttl: 60 }],
    })
    expect(await ask(`dukcapil.${ZONE}`)).toMatchObject({ rcode: 'NOERROR', answers: [] })
    if (remove) await provider.apply({ kind: 'delete', remove })
    expect(await ask(name)).toMatchObject({ rcode: 'NXDOMAIN' })
    expect(await ask(`dukcapil.${ZONE}`)).toMatchObject({ rcode: 'NXDOMAIN' })
  })
})

describe('a look into the table', () => {
  it('takes names apart at the dot: a longer label is not below', async () => {
    const lookup = createLookup({ pool: table.pool })
    for (const label of ['a.bawah', 'xbawah', 'bawah-x', 'atas_', 'x.at%s'])
      await table.addForeignRecord({ ...record(`${label}.${ZONE}`), comment: null })
    const below = async (label: string) => (await lookup(`${label}.${ZONE}`)).hasNamesBelow
    expect(await below('bawah')).toBe(true)
    expect(await below('xbawah')).toBe(false)
    expect(await below('awah')).toBe(false)
    expect(await below('atas')).toBe(false)
    expect(await below('at_s')).toBe(false)
    expect((await lookup(ZONE)).hasNamesBelow).toBe(true)
  })

  it('uses an index for both questions, whatever the size of the zone', async () => {
    await table.pool.query(
      `INSERT INTO embedded_dns_records (id, name, type, content)
       SELECT n::text, 'unit' || n || '.sub' || n % 100 || '.${ZONE}', 'A', '203.0.113.1' FROM generate_series(1, 20000) AS n`,
    )
    await table.pool.query('ANALYZE embedded_dns_records')
    const plans = await plansOf(() => createLookup({ pool: table.pool })(`tidak-ada.${ZONE}`))
    expect(plans).toHaveLength(2)
    for (const plan of plans) expect(plan).toMatch(/Index (Only )?Scan|Bitmap Index Scan/)
    for (const plan of plans) expect(plan).not.toContain('Seq Scan')
  })

  it('fails within its time limit when no connection is free', async () => {
    const held = await Promise.all(Array.from({ length: 10 }, () => table.pool.connect()))
    try {
      await expect(createLookup({ pool: table.pool, timeoutMs: 50 })(ZONE)).rejects.toThrow('50 ms')
    } finally {
      for (const client of held) client.release()
    }
  })
})

it('tells databases apart, and the same one again', async () => {
  const other = await createTestTable()
  try {
    expect(await databaseInstance(table.pool)).toBe(await databaseInstance(table.pool))
    expect(await databaseInstance(other.pool)).not.toBe(await databaseInstance(table.pool))
  } finally {
    await other.drop()
  }
})

/** Runs the work and returns the plan of every statement it sent, as the server would carry it out. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: { text: string; values: unknown[] }[] = []
  const query = table.pool.query
  Object.assign(table.pool, {
    query: (statement: { text: string; values: unknown[] }) => {
      sent.push(statement)
      return Reflect.apply(query, table.pool, [statement])
    },
  })
  await work().finally(() => Object.assign(table.pool, { query }))
  return Promise.all(
    sent.map(async ({ text, values }) => {
      const { rows } = await table.pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    }),
  )
}
