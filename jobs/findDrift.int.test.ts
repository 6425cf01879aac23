import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findings } from '#endpoints/findings.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { LiveRecord, WantedRecord } from '#domain/dns/records.ts'
import type { Subdomain } from '#payload-types.ts'
import { act } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { aUser } from '#testing/people.ts'
import { cloudflareProvider, embeddedProvider, workerOf } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { refreshZone } from './refreshZone.ts'

const bench = useReconciler()

const PROVIDERS: [string, () => DnsProvider][] = [
  ['the embedded server', () => embeddedProvider(bench.product)],
  ['Cloudflare', () => cloudflareProvider(bench.standIn)],
]

/** What a test leaves behind is none of the next one's business. */
afterEach(async () => {
  for (const table of ['dns_findings', 'subdomains', 'embedded_dns_records', 'zone_records', 'zone_copy'])
    await bench.product.pool.query(`DELETE FROM ${table}`)
  await bench.product.pool.query(`DELETE FROM notifications WHERE kind = 'dns-drift'`)
})

const told = async () =>
  (
    await bench.product.pool.query<{ role: string; facts: object }>(
      `SELECT u.role, n.facts FROM notifications n JOIN users u ON u.id = n.recipient_id
       WHERE n.kind = 'dns-drift' ORDER BY u.role::text`,
    )
  ).rows

interface Listed {
  docs: { kind: string; expected: { content: string } | null; found: { content: string } | null }[]
  totalDocs: number
}

async function listed(query = {}): Promise<Listed> {
  const { body } = await callEndpoint(bench.product.payload, findings, { by: bench.office.officer, query })
  // The endpoint is typed where it is written.
  return body as Listed
}

/** Ten seconds pass between two readings. */
const later = () =>
  bench.product.pool.query(`UPDATE dns_findings SET first_seen_at = first_seen_at - interval '10 seconds'`)

describe.each(PROVIDERS)('the register beside the zone of %s', (_, provider) => {
  const worker = () => workerOf(bench.product, provider())
  let subdomain: Subdomain
  let live: LiveRecord
  beforeEach(async () => {
    subdomain = await aSubdomain(bench, worker())
    const [record] = await provider().listByName(subdomain.fqdn)
    if (!record) throw new Error('no record')
    live = record
  })
  const edit = (change: Partial<WantedRecord>) => {
    const record = { ...live, type: 'A' as const, comment: live.comment ?? '', ...change }
    return provider().apply({ kind: 'update', id: live.id, before: live, record })
  }

  it('agrees after our own writing', async () => {
    for (let n = 0; n < 2; n += 1) await refreshZone(worker()).then(later)
    expect(await listed()).toEqual({ docs: [], totalDocs: 0, page: 1, totalPages: 1 })
    expect(await told()).toEqual([])
  })

  it('is believed to differ when two readings say so, told once, and forgotten when it is mended', async () => {
    await edit({ content: '198.51.100.66' })
    await refreshZone(worker())
    await refreshZone(worker())
    // Twice within five seconds is once.
    expect((await listed()).docs).toEqual([])
    await later()
    for (let n = 0; n < 3; n += 1) await refreshZone(worker())
    expect((await listed()).docs).toMatchObject([
      {
        kind: 'changed',
        subdomain: subdomain.id,
        unit: expect.any(String),
        expected: { name: subdomain.fqdn, content: '103.130.10.20' },
        found: { content: '198.51.100.66' },
      },
    ])
    const facts = { new: 1, total: 1 }
    expect(await told()).toEqual([
      { role: 'head', facts },
      { role: 'officer', facts },
    ])
    await provider().apply({
      kind: 'update',
      id: live.id,
      before: { ...live, content: '198.51.100.66' },
      record: { ...live, type: 'A', comment: live.comment ?? '' },
    })
    await refreshZone(worker())
    expect((await listed()).docs).toEqual([])
  })

  it('differs where our record was deleted, and nothing is written', async () => {
    await provider().apply({ kind: 'delete', remove: live })
    for (let n = 0; n < 2; n += 1) await refreshZone(worker()).then(later)
    expect((await listed()).docs).toMatchObject([{ kind: 'missing', found: null }])
    expect(await provider().listByName(subdomain.fqdn)).toEqual([])
  })

  it('differs where the marker was wiped, and where somebody added an address', async () => {
    await edit({ comment: 'tangan' })
    const content = '198.51.100.67'
    await provider().apply({
      kind: 'create',
      record: { ...live, type: 'A', content, comment: 'tangan' },
    })
    for (let n = 0; n < 2; n += 1) await refreshZone(worker()).then(later)
    expect((await listed()).docs.map(({ kind }) => kind)).toEqual(['doubled', 'unmarked'])
    expect(await listed({ page: '2', limit: '1' })).toMatchObject({
      docs: [{ kind: 'unmarked' }],
      totalDocs: 2,
    })
  })

  it('is not compared where an approved request is under way', async () => {
    const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
    await act(bench.product.payload, bench.office.head, id, 'approve')
    await edit({ content: '198.51.100.66' })
    for (let n = 0; n < 2; n += 1) await refreshZone(worker()).then(later)
    expect((await listed()).docs).toEqual([])
  })

  it('differs where the register was restored from an earlier day: reported, never deleted', async () => {
    await bench.product.pool.query('DELETE FROM subdomains WHERE id = $1', [subdomain.id])
    for (let n = 0; n < 2; n += 1) await refreshZone(worker()).then(later)
    expect((await listed()).docs).toMatchObject([{ kind: 'unknown-owned', expected: null }])
    expect(await provider().listByName(subdomain.fqdn)).toEqual([live])
  })
})

it('is shown to staff, and to nobody else', async () => {
  const { payload } = bench.product
  const supervisor = await aUser(payload, 'supervisor')
  for (const by of [bench.office.operator, supervisor, null])
    expect((await callEndpoint(payload, findings, { by })).status).toBe(403)
  expect((await callEndpoint(payload, findings, { by: await aUser(payload, 'auditor') })).status).toBe(200)
})
