import type pg from 'pg'
import { rowOf } from './meanwhile.ts'

/** What the service keeps for itself as time passes, whoever asks what. */
const OWN_BUSINESS = [
  ...['zone_copy', 'zone_records', 'zone_writes', 'dns_findings'],
  ...['dns_provider', 'dns_circuit', 'embedded_dns_records'],
  'public_limits',
]

/** One line for each table of the product: its name and a digest of all its rows. Equal ones mean that nothing changed. */
export async function fingerprintOf(database: pg.Client): Promise<string[]> {
  const tables = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL ($1) ORDER BY 1`,
    [OWN_BUSINESS],
  )
  const digests = tables.rows.map(
    ({ name }) =>
      `SELECT '${name} ' || coalesce(md5(string_agg(md5(r), '' ORDER BY md5(r))), '-') AS line
       FROM (SELECT ${rowOf(name)} AS r FROM "${name}" t) rows`,
  )
  const { rows } = await database.query<{ line: string }>(digests.join(' UNION ALL '))
  return rows.map(({ line }) => line)
}
