import type { Field, TextFieldSingleValidation } from 'payload'
import { isClockTime, USUAL_HOURS, WEEKDAYS } from '#domain/officeHours.ts'
import { label, textsFor } from '#i18n/label.ts'
import { choices } from '../fields/choices.ts'

const clockTime: TextFieldSingleValidation = (value, { req }) =>
  isClockTime(value) || textsFor(req.i18n.language).problems['value-invalid']

/** When the office is open: outside of it nobody is sent a mail that can wait. */
export const officeHoursFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'officeOpensAt',
        type: 'text',
        required: true,
        defaultValue: USUAL_HOURS.opens,
        validate: clockTime,
        label: label((t) => t.fields.officeOpensAt),
        admin: { description: label((t) => t.descriptions.officeHours) },
      },
      {
        name: 'officeClosesAt',
        type: 'text',
        required: true,
        defaultValue: USUAL_HOURS.closes,
        validate: clockTime,
        label: label((t) => t.fields.officeClosesAt),
      },
    ],
  },
  {
    name: 'officeDays',
    type: 'select',
    hasMany: true,
    enumName: 'enum_weekday',
    required: true,
    defaultValue: [...USUAL_HOURS.days],
    options: choices(WEEKDAYS, (t) => t.weekdays),
    label: label((t) => t.fields.officeDays),
  },
]
