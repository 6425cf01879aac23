import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { readDay } from '#domain/workdays/officeDay.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Holiday } from '#payload-types.ts'

/** A date is a day of the calendar in its one spelling: deadlines are counted by it. */
export const checkHoliday: CollectionBeforeChangeHook<Holiday> = ({ data, originalDoc, req }) => {
  const date = (data.date ?? originalDoc?.date ?? '').trim()
  // What is missing Payload says itself, beside every field at once.
  if (date && Number.isNaN(readDay(date)))
    throw new Refusal(refused('field-invalid', [{ path: 'date', code: 'date-unknown' }]), req.i18n.language)
  const after = { ...data, date }
  if (actorOf(req).kind !== 'user') return { ...after, source: data.source ?? 'seeded' }
  // What a person has written no import touches; whoever saves a page as it was has written nothing.
  const isSame = PARTS.every((part) => stays(after[part], originalDoc?.[part]))
  return { ...after, source: isSame ? (originalDoc?.source ?? 'seeded') : 'by-hand' }
}

const PARTS = ['date', 'name', 'kind', 'decree'] as const

/** What is not sent stays; a form sends nothing for an empty text, or an empty one. */
const stays = (sent: string | null | undefined, before: string | null | undefined): boolean =>
  sent === undefined || (sent ?? '') === (before ?? '')
