import type pg from 'pg'

/** The zone of the embedded server stands for the world outside, which no backup of ours takes back. */
const OUTSIDE = ['embedded_dns_records']

/**
 * Keeps every table as it is now. @returns what puts all of them back, as `npm run restore` would: without asking
 * triggers or relations.
 */
export async function yesterdaysDatabase(pool: pg.Pool): Promise<() => Promise<void>> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL ($1)`,
    [OUTSIDE],
  )
  const tables = rows.map(({ name }) => name)
  await pool.query('DROP SCHEMA IF EXISTS yesterday CASCADE; CREATE SCHEMA yesterday')
  for (const table of tables) await pool.query(`CREATE TABLE yesterday."${table}" AS TABLE public."${table}"`)
  return async () => {
    const restoring = tables.map(
      (table) =>
        `DELETE FROM public."${table}"; INSERT INTO public."${table}" SELECT * FROM yesterday."${table}";`,
    )
    await pool.query(`BEGIN; SET LOCAL session_replication_role = replica; ${restoring.join('\n')} COMMIT`)
  }
}
