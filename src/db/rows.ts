import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { ZodType } from 'zod'
import type { Sql } from './transaction.ts'

/** Runs one statement and parses every row; a row of another shape is a programming error and throws. */
export async function rows<T>(db: Sql, schema: ZodType<T>, statement: SQL): Promise<T[]> {
  const result = await db.execute(statement)
  return result.rows.map((row) => schema.parse(row))
}
