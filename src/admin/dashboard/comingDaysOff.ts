import type { Payload } from 'payload'
import { dayInOffice } from '#domain/officeTime.ts'
import { calendarFrom, type Calendar } from '#domain/workdays/calendar.ts'
import type { User } from '#payload-types.ts'

/** More than lie between today and the next working day. */
const LOOKED_AHEAD = 60

/** The office's days off from today on, as far as lists of what is due next ask. */
export async function comingDaysOff(payload: Payload, user: User): Promise<Calendar> {
  const { docs } = await payload.find({
    collection: 'holidays',
    where: { date: { greater_than_equal: dayInOffice(new Date()) } },
    sort: 'date',
    limit: LOOKED_AHEAD,
    pagination: false,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return calendarFrom(docs)
}
