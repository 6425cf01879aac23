import { calendarOf } from '#db/calendar.ts'
import type { Sql } from '#db/transaction.ts'
import { emptyYears } from '#domain/workdays/emptyYears.ts'
import { dayOf } from '#domain/workdays/officeDay.ts'
import { textsFor } from '#i18n/label.ts'
import { now } from '#now.ts'

/** Whether the days off of this year, and in good time of the next, are known: every due date is counted by them. */
export async function calendarStatus(db: Sql, language: string) {
  const years = emptyYears(await calendarOf(db), dayOf(now()))
  const { calendarEmpty } = textsFor(language).descriptions
  return {
    ok: years.length === 0,
    emptyYears: years,
    reason: years.length > 0 ? { code: 'calendarEmpty', message: calendarEmpty } : null,
  }
}
