import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { readDay } from '#domain/workdays/officeDay.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Holiday } from '#payload-types.ts'

/** A date is a day of the calendar in its one spelling: deadlines are counted by it. */
export const checkHoliday: CollectionBeforeChangeHook<Holiday> = ({ data, originalDoc, req }) => {
  const date = (data.date ?? originalDoc?.date ?? '').trim()
  if (Number.isNaN(readDay(date)))
    throw new Refusal(refused('field-invalid', [{ path: 'date', code: 'date-unknown' }]), req.i18n.language)
  // What a person has written no import touches.
  const source = actorOf(req).kind === 'user' ? 'by-hand' : (data.source ?? 'seeded')
  return { ...data, date, source }
}
