import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sql } from './transaction.ts'

/**
 * Makes everybody else who wants to write a holiday wait until our transaction ends, and waits for whoever has written one
 * already: what is read afterwards is what will be overwritten. Readers go on. Before any other write to the calendar, or
 * two would wait for each other.
 */
export async function lockCalendar(db: Sql): Promise<void> {
  await db.execute(sql`LOCK TABLE holidays IN SHARE ROW EXCLUSIVE MODE`)
}
