import { sql } from '@payloadcms/db-postgres/drizzle'
import { toldTime } from '#now.ts'

/** The present inside a statement: the database's own clock, which keeps several in order, or the time that is being told. */
export function sqlNow() {
  const told = toldTime()
  return told ? sql`${told.toISOString()}::timestamptz` : sql`clock_timestamp()`
}
