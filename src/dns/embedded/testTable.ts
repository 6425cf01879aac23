import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { up } from '#db/migrations/20261123_000200_own_tables.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { createTestDatabase } from '#testing/postgres.ts'

export interface TestTable {
  url: string
  pool: pg.Pool
  /** Puts a record in behind the provider's back. */
  addForeignRecord(record: Omit<LiveRecord, 'id'>): Promise<LiveRecord>
  empty(): Promise<void>
  drop(): Promise<void>
}

/** A database with the tables of the real migration, for one test file. */
export async function createTestTable(): Promise<TestTable> {
  const database = await createTestDatabase()
  const pool = new pg.Pool({ connectionString: database.url, max: 10 })
  // Connections that are still closing when the database is dropped: nobody waits for them any more.
  pool.on('error', () => {})
  // The migration uses nothing of its arguments but `db.execute`, which any drizzle database has.
  await up({ db: drizzle(pool) } as unknown as Parameters<typeof up>[0])
  let count = 0
  return {
    url: database.url,
    pool,
    addForeignRecord: async (record) => {
      count += 1
      const live = { id: `foreign-${count}`, ...record }
      await pool.query(
        `INSERT INTO embedded_dns_records (id, name, type, content, proxied, ttl, comment)
         SELECT id, name, type, content, proxied, ttl, comment
         FROM json_populate_record(NULL::embedded_dns_records, $1)`,
        [JSON.stringify(live)],
      )
      return live
    },
    empty: async () => void (await pool.query('TRUNCATE embedded_dns_records')),
    drop: async () => {
      await pool.end()
      await database.drop()
    },
  }
}
