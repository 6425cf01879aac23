import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { describeDnsProvider } from '#dns/contract.ts'
import { DnsError } from '#dns/errors.ts'
import type { LiveRecord, WantedRecord } from '#domain/dns/records.ts'
import { createEmbeddedProvider } from './provider.ts'
import { startFaultyProxy } from './testProxy.ts'
import { createTestTable, type TestTable } from './testTable.ts'

const ZONE = 'tapinkab.go.id'
const MARKER = 'tapin:v1:7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11'

let table: TestTable
beforeAll(async () => {
  table = await createTestTable()
})
afterEach(() => table.empty())
afterAll(() => table.drop())

const provider = (quota?: number, pool = table.pool) =>
  createEmbeddedProvider({ pool, zone: ZONE, nameServer: '127.0.0.1:5354', quota })

const wanted = (label: string, fields: Partial<WantedRecord> = {}): WantedRecord => ({
  name: `${label}.${ZONE}`,
  type: 'A',
  content: '203.0.113.10',
  proxied: false,
  ttl: 1,
  comment: MARKER,
  ...fields,
})

const create = async (record: WantedRecord, to = provider()): Promise<LiveRecord> => {
  const live = await to.apply({ kind: 'create', record })
  if (!live) throw new Error('a creation must return the record')
  return live
}

const outcomes = async (attempts: Promise<unknown>[]) =>
  (await Promise.allSettled(attempts))
    .map((one) =>
      one.status === 'fulfilled' ? 'done' : one.reason instanceof DnsError ? one.reason.code : 'other',
    )
    .sort()

describeDnsProvider('the embedded provider', async () => ({
  provider: provider(),
  zone: ZONE,
  addForeignRecord: table.addForeignRecord,
  cleanup: () => table.empty(),
}))

describe('the embedded provider, like Cloudflare,', () => {
  it('takes a second address with other content on one name', async () => {
    await create(wanted('ganda'))
    await create(wanted('ganda', { content: '203.0.113.11' }))
    await create(wanted('ganda', { type: 'AAAA', content: '2001:DB8:0::1' }))
    const live = await provider().listByName(`ganda.${ZONE}`)
    expect(live.map(({ content }) => content)).toEqual(['203.0.113.10', '203.0.113.11', '2001:db8::1'])
  })

  it('makes the TTL of a proxied record automatic', async () => {
    expect(await create(wanted('awan', { proxied: true, ttl: 300 }))).toMatchObject({ proxied: true, ttl: 1 })
  })

  it.each<[string, Partial<WantedRecord>]>([
    ['a CNAME to itself', { type: 'CNAME', content: `salah.${ZONE}` }],
    ['a CNAME to an empty label', { type: 'CNAME', content: 'situs..example.org' }],
    ['an IPv6 address of one network card', { type: 'AAAA', content: 'fe80::1%eth0' }],
    ['a TTL below a minute', { ttl: 30 }],
    ['a comment of more than 100 characters', { comment: 'x'.repeat(101) }],
    ['a label that is too long', { name: `${'x'.repeat(64)}.${ZONE}` }],
    ['a name with a zero byte', { name: `a\0b.${ZONE}` }],
  ])('refuses %s', async (_, fields) => {
    expect(await outcomes([create(wanted('salah', fields))])).toEqual(['value-refused'])
  })

  it('puts nothing beside a delegation', async () => {
    await table.addForeignRecord({ ...wanted('desa'), type: 'NS', content: 'ns.example.org' })
    expect(await outcomes([create(wanted('desa'))])).toEqual(['name-taken'])
  })

  it('allows the number of records it is told and no more, also to many at once', async () => {
    const attempts = Array.from({ length: 8 }, (_, n) => create(wanted(`unit${n}`), provider(3)))
    const expected = [...Array(3).fill('done'), ...Array(5).fill('quota-reached')]
    expect(await outcomes(attempts)).toEqual(expected)
    expect(await provider(3).usage()).toEqual({ used: 3, quota: 3 })
  })

  it('replaces a record even when the zone is full', async () => {
    const remove = [await create(wanted('penuh'))]
    const record = wanted('penuh', { type: 'CNAME', content: 'situs.example.org' })
    expect(await provider(1).apply({ kind: 'replace', remove, record })).toMatchObject(record)
  })
})

describe('the embedded provider under concurrency', () => {
  it('lets one of many win a name that only one can have', async () => {
    const attempts = Array.from({ length: 12 }, (_, n) =>
      create(wanted('rebutan', { type: 'CNAME', content: `situs${n}.example.org` })),
    )
    expect(await outcomes(attempts)).toEqual(['done', ...Array(11).fill('name-taken')])
    expect(await provider().listAll()).toHaveLength(1)
  })

  it('does not lock up when two names are exchanged in opposite directions', async () => {
    const [one, other] = [
      await create(wanted('satu')),
      await create(wanted('dua', { content: '203.0.113.11' })),
    ]
    for (let round = 0; round < 20; round += 1) {
      const toOther = {
        kind: 'update',
        id: one.id,
        before: one,
        record: { ...wanted('dua'), ttl: 60 },
      } as const
      const toOne = {
        kind: 'update',
        id: other.id,
        before: other,
        record: wanted('satu', { content: '203.0.113.11' }),
      } as const
      expect(await outcomes([provider().apply(toOther), provider().apply(toOne)])).toEqual(['done', 'done'])
      await provider().apply({
        kind: 'update',
        id: one.id,
        before: { ...one, name: `dua.${ZONE}`, ttl: 60 },
        record: wanted('satu'),
      })
      await provider().apply({
        kind: 'update',
        id: other.id,
        before: { ...other, name: `satu.${ZONE}` },
        record: wanted('dua', { content: '203.0.113.11' }),
      })
    }
  })
})

describe('the embedded provider in trouble', () => {
  it('refuses a table that belongs to another zone', async () => {
    await table.addForeignRecord({ ...wanted('x'), name: 'web.kabupatenlain.go.id' })
    expect(await outcomes([provider().assertZone()])).toEqual(['wrong-zone'])
  })

  it('says that the provider is down when there is no database', async () => {
    const pool = new pg.Pool({ connectionString: 'postgres://postgres@127.0.0.1:1/none' })
    const gone = provider(undefined, pool)
    const attempts = [
      gone.listAll(),
      gone.listByName('a'),
      gone.usage(),
      gone.assertZone(),
      create(wanted('a'), gone),
    ]
    expect(await outcomes(attempts)).toEqual(Array(5).fill('provider-down'))
    await pool.end()
  })

  it.each([
    ['before the record is written', 'INSERT INTO', 'request', 'provider-down', 0],
    ['before COMMIT arrives', 'COMMIT', 'request', 'no-answer', 0],
    ['after COMMIT, before its reply', 'COMMIT', 'reply', 'no-answer', 1],
  ] as const)('tells by the code what a connection lost %s means', async (_, text, lose, code, written) => {
    const proxy = await startFaultyProxy(table.url, { text, lose })
    const pool = new pg.Pool({ connectionString: proxy.url })
    try {
      expect(await outcomes([create(wanted('putus'), provider(undefined, pool))])).toEqual([code])
      await expect.poll(() => provider().listAll(), { timeout: 5000 }).toHaveLength(written)
      expect(await outcomes([create(wanted('lagi'), provider(undefined, pool))])).toEqual([code])
      expect(pool.totalCount).toBe(0)
    } finally {
      await pool.end()
      await proxy.close()
    }
  })

  it('keeps its connections when a rule refuses', async () => {
    const pool = new pg.Pool({ connectionString: table.url, max: 1 })
    await create(wanted('sekali'), provider(undefined, pool))
    const process = async () => (await pool.query('SELECT pg_backend_pid()')).rows
    const before = await process()
    expect(await outcomes([create(wanted('sekali'), provider(undefined, pool))])).toEqual(['name-taken'])
    expect(await process()).toEqual(before)
    await pool.end()
  })
})
