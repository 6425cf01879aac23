/**
 * `npm run bench:drift -- [subdomains]`: reads a zone in which one record in a hundred was tampered with and compares it
 * with the register, beside the plain question that SQL would answer once both sides are there.
 */
import { refreshZone } from '#jobs/refreshZone.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { startCloudflareStandIn } from '../cloudflare/standIn.ts'
import { statementsOf } from '../countStatements.ts'
import { fillRegister, manyRecords } from '../fillRegister.ts'
import { anOffice } from '../people.ts'
import { bindTo, cloudflareProvider, embeddedProvider, workerOf, ZONE } from '../reconciler.ts'
import { startOwnProduct } from './ownProduct.ts'

const [subdomains = 10_000] = process.argv.slice(2).map(Number)
const ROUNDS = 5
/** One in a hundred. */
const TAMPERED = 100

const product = await startOwnProduct()
const { pool } = product
const office = await anOffice(product.payload)
const standIn = await startCloudflareStandIn({ zoneName: ZONE, quota: 100_000 })

await emptied()
await pool.query(
  `INSERT INTO embedded_dns_records (id, name, type, content, proxied, ttl, comment)
   SELECT gen_random_uuid(), name, type, content, proxied, ttl, comment FROM jsonb_to_recordset($1::jsonb)
     AS r(name text, type text, content text, proxied boolean, ttl int, comment text)`,
  [JSON.stringify(manyRecords(subdomains))],
)
const embedded = await pool.query<LiveRecord>(
  'SELECT id, name, type, content, proxied, ttl, comment FROM embedded_dns_records',
)
await fillRegister(pool, office.operator.unit, embedded.rows)
await pool.query(`UPDATE embedded_dns_records SET content = '198.51.100.66' WHERE id = ANY ($1)`, [
  embedded.rows.filter((_, n) => n % TAMPERED === 0).map(({ id }) => id),
])
await measure('embedded', embeddedProvider(product))

await emptied()
const written = manyRecords(subdomains).map((record) => standIn.records.add(record))
await fillRegister(pool, office.operator.unit, written)
for (const { id } of written.filter((_, n) => n % TAMPERED === 0))
  standIn.records.change(id, { content: '198.51.100.66' })
await bindTo(pool, { kind: 'cloudflare', zoneId: standIn.zoneId })
await measure('Cloudflare stand-in in the same process', cloudflareProvider(standIn))

await standIn.close()
await product.stop()
process.exit(0)

async function emptied(): Promise<void> {
  for (const table of ['dns_findings', 'subdomains', 'embedded_dns_records', 'zone_records', 'zone_copy'])
    await pool.query(`DELETE FROM ${table}`)
}

/** A reading with everything that follows it, several times: the first one is cold, the second confirms. */
async function measure(title: string, provider: DnsProvider): Promise<void> {
  const job = workerOf(product, provider)
  const lines: object[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const asked = standIn.requests.length
    const before = performance.now()
    const listing = await timed(() => provider.listAll())
    const calls = standIn.requests.length - asked
    const statements = await statementsOf(() => refreshZone(job))
    lines.push({
      'listing alone, ms': listing,
      'all, ms': Math.round(performance.now() - before) - listing,
      'SQL join alone, ms': await timed(baseline),
      statements: statements.length,
      'provider calls': standIn.requests.length - asked - calls,
      'memory, MB': Math.round(process.memoryUsage().rss / 1024 ** 2),
      findings: await confirmed(),
    })
    await pool.query(`UPDATE dns_findings SET first_seen_at = first_seen_at - interval '10 seconds'`)
  }
  console.log(`${title}: ${subdomains} subdomains, 1 % tampered with`)
  console.table(lines)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return Math.round(performance.now() - before)
}

/** Nothing but the comparison, of content only, where both sides already stand in tables. */
function baseline(): Promise<unknown> {
  return pool.query(
    `SELECT s.id FROM subdomains s JOIN subdomains_records r ON r._parent_id = s.id
     LEFT JOIN zone_records z ON z.id = r.provider_id
     WHERE s.status <> 'deleted' AND (z.id IS NULL OR z.name <> s.fqdn OR z.content <> r.value OR z.type <> r.type)`,
  )
}

async function confirmed(): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM dns_findings WHERE confirmed_at IS NOT NULL',
  )
  return rows[0]?.n ?? 0
}
