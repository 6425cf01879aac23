import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { calendarFrom, type Calendar } from '#domain/workdays/calendar.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const holiday = z.object({ date: z.string(), name: z.string() })

/** The office's days off, as the list says now. */
export async function calendarOf(db: Sql): Promise<Calendar> {
  return calendarFrom(await rows(db, holiday, sql`SELECT date, name FROM holidays`))
}
