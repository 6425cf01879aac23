import type { Field } from 'payload'
import { isStaff } from '#access/isStaff.ts'
import { COMPLAINT_DAYS, type ComplaintDays } from '#domain/complaint/promise.ts'
import { LONGEST } from '#domain/complaint/submission.ts'
import { COMPLAINT_LIMITS } from '#domain/complaint/limits.ts'
import { label } from '#i18n/label.ts'
import type { Texts } from '#i18n/texts.ts'
import { rows } from '../fields/rows.ts'
import { wholeDays } from './clockFields.ts'

const promised = (name: keyof ComplaintDays, text: (t: Texts) => string): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: COMPLAINT_DAYS[name],
  validate: wholeDays,
  label: label(text),
})

/** What is promised about complaints, how many one address may send, and for how long it is known who complained. */
export const complaintFields: Field[] = [
  {
    name: 'complaintDays',
    type: 'group',
    label: label((t) => t.complaintFields.days),
    admin: { description: label((t) => t.complaintNotes.days) },
    fields: [
      {
        type: 'row',
        fields: [
          promised('information', (t) => t.complaintFields.daysInformation),
          promised('complaint', (t) => t.complaintFields.daysComplaint),
          promised('supervised', (t) => t.complaintFields.daysSupervised),
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'complaintsPerAddress',
        type: 'number',
        min: 1,
        max: 1000,
        required: true,
        defaultValue: COMPLAINT_LIMITS.perAddress,
        access: { read: isStaff },
        label: label((t) => t.complaintFields.perAddress),
      },
      {
        name: 'complaintRetentionDays',
        type: 'number',
        min: 1,
        max: 3650,
        required: true,
        defaultValue: COMPLAINT_LIMITS.retentionDays,
        label: label((t) => t.complaintFields.retentionDays),
        admin: { description: label((t) => t.complaintNotes.retentionDays) },
      },
    ],
  },
  {
    name: 'complaintAnswers',
    type: 'array',
    access: { read: isStaff },
    label: label((t) => t.complaintFields.answers),
    labels: rows((t) => t.rows.answer),
    admin: { description: label((t) => t.complaintNotes.answers), initCollapsed: true },
    fields: [
      { name: 'title', type: 'text', required: true, label: label((t) => t.complaintFields.answerTitle) },
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: LONGEST.description,
        label: label((t) => t.complaintFields.response),
      },
    ],
  },
]
