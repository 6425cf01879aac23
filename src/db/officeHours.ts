import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { soundHours, type Opening } from '#domain/officeHours.ts'
import { calendarOf } from './calendar.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const settings = z.object({
  opens: z.string().nullable(),
  closes: z.string().nullable(),
  now: z.coerce.date(),
})

/** The office hours of the settings, the office's days off, and the present by the database's clock, which every process shares. */
export async function openingOf(db: Sql): Promise<Opening & { now: Date }> {
  const [found] = await rows(
    db,
    settings,
    sql`SELECT s.office_opens_at AS opens, s.office_closes_at AS closes, ${sqlNow()} AS now
        FROM (SELECT 1) one LEFT JOIN (SELECT * FROM service LIMIT 1) s ON true`,
  )
  const { opens, closes, now } = found ?? {}
  const hours = soundHours({ opens: opens ?? undefined, closes: closes ?? undefined })
  return { hours, calendar: await calendarOf(db), now: now ?? new Date() }
}
