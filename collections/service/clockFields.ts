import type { Field, NumberFieldSingleValidation } from 'payload'
import { CLOCK_STARTS } from '#domain/request/clockHistory.ts'
import { EXTENSION_DAYS, PROMISED } from '#domain/request/deadline.ts'
import { REQUEST_TYPES, type RequestType } from '#domain/request/status.ts'
import { label, textsFor } from '#i18n/label.ts'
import { choices } from '../fields/choices.ts'

/** Longer than any service standard: a slip of the finger, not a promise. */
const MOST_DAYS = 60

export const wholeDays: NumberFieldSingleValidation = (value, { req }) =>
  (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_DAYS) ||
  textsFor(req.i18n.language).problems['value-invalid']

const promised = (type: RequestType): Field => ({
  name: type,
  type: 'number',
  required: true,
  defaultValue: PROMISED[type],
  validate: wholeDays,
  label: label((t) => t.requestTypes[type]),
})

/** What the office promises, from when on it counts, and by how much the head may extend it once. */
export const clockFields: Field[] = [
  {
    name: 'workingDays',
    type: 'group',
    label: label((t) => t.fields.workingDays),
    admin: { description: label((t) => t.descriptions.workingDays) },
    fields: [{ type: 'row', fields: REQUEST_TYPES.map(promised) }],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'clockStartsAt',
        type: 'select',
        enumName: 'enum_clock_start',
        required: true,
        defaultValue: 'submission',
        options: choices(CLOCK_STARTS, (t) => t.clockStarts),
        label: label((t) => t.fields.clockStartsAt),
        admin: { isClearable: false, description: label((t) => t.descriptions.clockStartsAt) },
      },
      {
        name: 'extensionDays',
        type: 'number',
        required: true,
        defaultValue: EXTENSION_DAYS,
        validate: wholeDays,
        label: label((t) => t.fields.extensionDays),
        admin: { description: label((t) => t.descriptions.extensionDays) },
      },
    ],
  },
]
