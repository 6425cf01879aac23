import type { Field, TextFieldSingleValidation } from 'payload'
import { isClockTime, USUAL_HOURS } from '#domain/officeHours.ts'
import { label, textsFor } from '#i18n/label.ts'

const clockTime: TextFieldSingleValidation = (value, { req }) =>
  isClockTime(value) || textsFor(req.i18n.language).problems['value-invalid']

/** When the office is open on its working days: outside of it nobody is sent a mail that can wait. */
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
]
