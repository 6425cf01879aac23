import { forStaff, instant, named, text, word, yesNo, type Column } from './columns.ts'
import { codeNamesIn } from '#i18n/codeNames.ts'

/** The history as a file. */
export const EVENT_COLUMNS: readonly Column[] = [
  instant('at', (t) => t.fields.at),
  word('action', (t) => t.fields.action, codeNamesIn('action')),
  text('actorName', (t) => t.fields.actor),
  text('inSteadOf', (t) => t.fields.inSteadOf),
  named('unit', (t) => t.fields.unit, 'name'),
  named('request', (t) => t.fields.number, 'number'),
  named('complaint', (t) => t.complaintFields.number, 'number'),
  text('subject', (t) => t.fields.subject),
  word('from', (t) => t.fields.fromStatus, codeNamesIn('from')),
  word('to', (t) => t.fields.toStatus, codeNamesIn('to')),
  word('reasonCode', (t) => t.fields.reasonCode, codeNamesIn('reasonCode')),
  text('note', (t) => t.fields.note),
  forStaff(yesNo('visibleToUnit', (t) => t.fields.visibleToUnit)),
]
