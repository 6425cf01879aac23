import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { soundHours, type Opening } from '#domain/officeHours.ts'
import { CLOCK_STARTS } from '#domain/request/clockHistory.ts'
import { PROMISED, type ClockSettings } from '#domain/request/deadline.ts'
import { calendarOf } from './calendar.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const settings = z.object({
  opens: z.string().nullable(),
  closes: z.string().nullable(),
  now: z.coerce.date(),
  creation: z.coerce.number().nullable(),
  change: z.coerce.number().nullable(),
  deletion: z.coerce.number().nullable(),
  starts_at: z.enum(CLOCK_STARTS).nullable(),
})

/** The office's hours and days off, what it promises, and the present by the database's clock, which every process shares. */
export interface OfficeTime extends Opening {
  promise: Pick<ClockSettings, 'workingDays' | 'startsAt'>
  now: Date
}

/** By what the office's time is counted, as the settings say now. */
export async function openingOf(db: Sql): Promise<OfficeTime> {
  const [found] = await rows(
    db,
    settings,
    sql`SELECT s.office_opens_at AS opens, s.office_closes_at AS closes, ${sqlNow()} AS now,
          s.working_days_creation AS creation, s.working_days_change AS change, s.working_days_deletion AS deletion,
          s.clock_starts_at AS starts_at
        FROM (SELECT 1) one LEFT JOIN (SELECT * FROM service LIMIT 1) s ON true`,
  )
  const { opens, closes, now } = found ?? {}
  const hours = soundHours({ opens: opens ?? undefined, closes: closes ?? undefined })
  return { hours, calendar: await calendarOf(db), promise: promiseIn(found), now: now ?? new Date() }
}

/** Until the settings are stored, which is before anybody can sign in: what the standard says. */
function promiseIn(found: z.infer<typeof settings> | undefined): OfficeTime['promise'] {
  const { creation, change, deletion, starts_at: startsAt } = found ?? {}
  return {
    workingDays: {
      creation: creation ?? PROMISED.creation,
      change: change ?? PROMISED.change,
      deletion: deletion ?? PROMISED.deletion,
    },
    startsAt: startsAt ?? 'submission',
  }
}
