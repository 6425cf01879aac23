import { forStaff, instant, named, text, word, yesNo, type Column } from './columns.ts'
import type { Texts } from '#i18n/texts.ts'

/** Statuses of everything that has a history; no code means two things. */
const statuses = (t: Texts): Readonly<Record<string, string>> => ({
  ...t.subdomainStatuses,
  ...t.complaintStatuses,
  ...t.statuses,
})

/** The history as a file. */
export const EVENT_COLUMNS: readonly Column[] = [
  instant('at', (t) => t.fields.at),
  word(
    'action',
    (t) => t.fields.action,
    (t) => t.eventNames,
  ),
  text('actorName', (t) => t.fields.actor),
  text('inSteadOf', (t) => t.fields.inSteadOf),
  named('unit', (t) => t.fields.unit, 'name'),
  named('request', (t) => t.fields.number, 'number'),
  named('complaint', (t) => t.complaintFields.number, 'number'),
  text('subject', (t) => t.fields.subject),
  word('from', (t) => t.fields.fromStatus, statuses),
  word('to', (t) => t.fields.toStatus, statuses),
  word(
    'reasonCode',
    (t) => t.fields.reasonCode,
    (t) => t.reasonCodes,
  ),
  text('note', (t) => t.fields.note),
  forStaff(yesNo('visibleToUnit', (t) => t.fields.visibleToUnit)),
]
