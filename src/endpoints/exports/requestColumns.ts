import { UNTIMED_STATUSES } from '#domain/request/status.ts'
import { both, day, forStaff, instant, instantIn, named, number, text, word, yesNo, type Column } from './columns.ts' // prettier-ignore

/** Requests as a file: what was asked for, by whom, when, and what became of it. */
export const REQUEST_COLUMNS: readonly Column[] = [
  text('number', (t) => t.fields.number),
  word(
    'type',
    (t) => t.fields.requestType,
    (t) => t.requestTypes,
  ),
  named('unit', (t) => t.fields.unit, 'name'),
  text('requestedName', (t) => t.fields.requestedName),
  named('subdomain', (t) => t.fields.subdomain, 'fqdn'),
  text('newName', (t) => t.fields.newName),
  word(
    'status',
    (t) => t.fields.status,
    (t) => t.statuses,
  ),
  word(
    'channel',
    (t) => t.fields.channel,
    (t) => t.channels,
  ),
  word(
    'category',
    (t) => t.fields.category,
    (t) => t.categories,
  ),
  text('purpose', (t) => t.fields.purpose),
  text('reason', (t) => t.fields.reason),
  day('expiresOn', (t) => t.fields.expiresOn),
  text('letter.number', (t) => t.fields.letterNumber),
  day('letter.date', (t) => t.fields.letterDate),
  text('contactEmail', (t) => t.fields.contactEmail),
  text('contactPhone', (t) => t.fields.contactPhone),
  text('technicalManager.name', (t) => t.fields.technicalManager),
  ...(['position', 'phone', 'email'] as const).map((part) =>
    text(
      `technicalManager.${part}`,
      both(
        (t) => t.fields.technicalManager,
        (t) => t.fields[part],
      ),
    ),
  ),
  text('target.type', (t) => t.fields.recordType),
  text('target.value', (t) => t.fields.recordValue),
  ...(
    [
      'receivedAt',
      'submittedAt',
      'returnedAt',
      'resubmittedAt',
      'reviewedAt',
      'approvedAt',
      'provisionedAt',
      'completedAt',
    ] as const
  ).map((name) => instant(name, (t) => t.fields[name])),
  {
    path: 'dueAt',
    label: (t) => t.fields.dueAt,
    dates: 'instant',
    cell: (value, { row }) =>
      UNTIMED_STATUSES.some((status) => status === row['status']) ? null : instantIn(value),
  },
  yesNo('overdue', (t) => t.fields.overdue),
  number('overdueDays', (t) => t.fields.overdueDays),
  number('returns', (t) => t.fields.returns),
  forStaff(named('assignee', (t) => t.fields.assignee, 'name')),
  word(
    'decision.code',
    both(
      (t) => t.fields.decision,
      (t) => t.fields.reasonCode,
    ),
    (t) => t.reasonCodes,
  ),
  text(
    'decision.note',
    both(
      (t) => t.fields.decision,
      (t) => t.fields.note,
    ),
  ),
  forStaff(named('decision.by', (t) => t.fields.decidedBy, 'name')),
]
