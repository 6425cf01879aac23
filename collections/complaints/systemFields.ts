import type { Field } from 'payload'
import { COMPLAINT_STATUSES } from '#domain/complaint/words.ts'
import { CLOCK_STATES } from '#domain/request/deadline.ts'
import { label } from '#i18n/label.ts'
import { choices } from '../fields/choices.ts'
import { INSTANT } from '../fields/dates.ts'
import { secret, system } from '../fields/system.ts'

const side = { position: 'sidebar' } as const
const shownWith =
  (name: string) =>
  (data: Record<string, unknown>): boolean =>
    Boolean(data[name])

const at = (name: 'answeredAt' | 'closedAt' | 'reopenedAt' | 'maskedAt'): Field =>
  system({
    name,
    type: 'date',
    label: label((t) => t.complaintFields[name]),
    admin: { ...side, date: INSTANT, condition: shownWith(name) },
  })

/** What only our own code writes: where the complaint stands. */
export const systemFields: Field[] = [
  system({
    name: 'number',
    type: 'text',
    unique: true,
    label: label((t) => t.complaintFields.number),
    admin: { ...side, condition: shownWith('number') },
  }),
  system({
    name: 'status',
    type: 'select',
    enumName: 'enum_complaint_status',
    defaultValue: 'received',
    index: true,
    options: choices(COMPLAINT_STATUSES, (t) => t.complaintStatuses),
    label: label((t) => t.complaintFields.status),
    admin: { ...side, condition: shownWith('number') },
  }),
  system({
    name: 'supervised',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: label((t) => t.complaintFields.supervised),
    admin: { ...side, condition: shownWith('supervised') },
  }),
  system({
    name: 'dueAt',
    type: 'date',
    index: true,
    label: label((t) => t.fields.dueAt),
    admin: { ...side, date: INSTANT, condition: shownWith('dueAt') },
  }),
  system({
    name: 'clockState',
    type: 'select',
    enumName: 'enum_complaint_clock',
    index: true,
    options: CLOCK_STATES.map((state) => ({ value: state, label: state })),
    admin: { hidden: true },
  }),
  system({
    name: 'overdue',
    type: 'checkbox',
    index: true,
    label: label((t) => t.fields.overdue),
    admin: { ...side, condition: shownWith('overdue') },
  }),
  system({
    name: 'overdueDays',
    type: 'number',
    label: label((t) => t.fields.overdueDays),
    admin: { ...side, condition: shownWith('overdueDays') },
  }),
  at('answeredAt'),
  at('closedAt'),
  at('reopenedAt'),
  at('maskedAt'),
  system({
    name: 'rating',
    type: 'number',
    label: label((t) => t.complaintFields.rating),
    admin: { ...side, condition: shownWith('rating') },
  }),
  system({
    name: 'ratingNote',
    type: 'textarea',
    label: label((t) => t.complaintFields.ratingNote),
    admin: { ...side, condition: shownWith('ratingNote') },
  }),
  system({
    name: 'enteredBy',
    type: 'relationship',
    relationTo: 'users',
    label: label((t) => t.fields.enteredBy),
    admin: { ...side, condition: shownWith('enteredBy') },
  }),
  // In which language the reporter is written to.
  system({ name: 'language', type: 'text', admin: { hidden: true } }),
  secret({ name: 'trackingHash', type: 'text', index: true }),
  // Which page of the public form it was sent by: a second click is no second complaint.
  secret({ name: 'formKey', type: 'text', index: true }),
]
