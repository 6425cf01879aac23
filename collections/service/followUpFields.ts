import type { Field, NumberFieldSingleValidation } from 'payload'
import { FOLLOW_UP } from '#domain/followUp.ts'
import { USAGE } from '#domain/usage.ts'
import { label, textsFor } from '#i18n/label.ts'

const MOST_DAYS = 260

const wholeDays =
  (least: number): NumberFieldSingleValidation =>
  (value, { req }) =>
    (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= MOST_DAYS) ||
    textsFor(req.i18n.language).problems['value-invalid']

/** Nobody is closed out before having been reminded. */
const afterReminder: NumberFieldSingleValidation = (value, args) => {
  const { reminderDays } = args.siblingData as { reminderDays?: unknown }
  if (typeof value === 'number' && value > 0 && typeof reminderDays === 'number' && value <= reminderDays)
    return textsFor(args.req.i18n.language).problems['closing-before-reminder']
  return wholeDays(0)(value, args)
}

/** When units are reminded of what is theirs to do, and what becomes of it when they never answer. */
export const followUpFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'reminderDays',
        type: 'number',
        required: true,
        defaultValue: FOLLOW_UP.reminderDays,
        validate: wholeDays(1),
        label: label((t) => t.fields.reminderDays),
      },
      {
        name: 'closingDays',
        type: 'number',
        required: true,
        defaultValue: FOLLOW_UP.closingDays,
        validate: afterReminder,
        label: label((t) => t.fields.closingDays),
        admin: { description: label((t) => t.descriptions.closingDays) },
      },
      {
        name: 'confirmMonths',
        type: 'number',
        required: true,
        defaultValue: USAGE.confirmMonths,
        validate: wholeDays(1),
        label: label((t) => t.fields.confirmMonths),
        admin: { description: label((t) => t.descriptions.confirmMonths) },
      },
      {
        name: 'confirmDays',
        type: 'number',
        required: true,
        defaultValue: USAGE.confirmDays,
        validate: wholeDays(2),
        label: label((t) => t.fields.confirmDays),
      },
      {
        name: 'eventNoticeDays',
        type: 'number',
        required: true,
        defaultValue: FOLLOW_UP.eventNoticeDays,
        validate: wholeDays(1),
        label: label((t) => t.fields.eventNoticeDays),
      },
    ],
  },
]
