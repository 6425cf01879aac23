import type { Field } from 'payload'
import { isStaff } from '#access/isStaff.ts'
import { label } from '#i18n/label.ts'
import { inWords } from '../fields/code.ts'
import { INSTANT } from '../fields/dates.ts'
import { secret, system } from '../fields/system.ts'

/** Why a mail server would not take something is for those who mend it. */
const forStaff = { read: isStaff }
const date = { date: INSTANT }

/** How a notice travelled, written by the job that sends it; with the mail as it was sent. */
export const mailFields: Field[] = [
  {
    type: 'row',
    fields: [
      system({ name: 'sentAt', type: 'date', label: label((t) => t.fields.sentAt), admin: date }),
      system({ name: 'sentTo', type: 'text', label: label((t) => t.fields.sentTo) }),
      system({
        name: 'nextAttemptAt',
        type: 'date',
        label: label((t) => t.fields.nextAttemptAt),
        admin: date,
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      system({ name: 'attempts', type: 'number', defaultValue: 0, label: label((t) => t.fields.attempts) }),
      system({
        name: 'possibleDuplicates',
        type: 'number',
        defaultValue: 0,
        access: forStaff,
        label: label((t) => t.fields.possibleDuplicates),
      }),
      system({
        name: 'errorCode',
        type: 'text',
        access: forStaff,
        label: label((t) => t.fields.errorCode),
        admin: inWords,
      }),
    ],
  },
  system({ name: 'answer', type: 'text', access: forStaff, label: label((t) => t.fields.mailAnswer) }),
  system({ name: 'messageId', type: 'text', label: label((t) => t.fields.messageId) }),
  system({ name: 'subject', type: 'text', label: label((t) => t.fields.mailSubject) }),
  system({ name: 'text', type: 'textarea', label: label((t) => t.fields.mailText) }),
  system({ name: 'html', type: 'textarea', label: label((t) => t.fields.mailHtml), admin: { hidden: true } }),
  // Where no mail arrives somebody of the office calls; see the endpoint `contacted`.
  {
    type: 'row',
    fields: [
      system({
        name: 'contactedAt',
        type: 'date',
        access: forStaff,
        label: label((t) => t.fields.contactedAt),
        admin: date,
      }),
      system({
        name: 'contactedBy',
        type: 'relationship',
        relationTo: 'users',
        access: forStaff,
        label: label((t) => t.fields.contactedBy),
      }),
    ],
  },
  secret({ name: 'leaseUntil', type: 'date' }),
  secret({ name: 'fence', type: 'number', defaultValue: 0 }),
  secret({ name: 'sendBegun', type: 'checkbox', defaultValue: false }),
]
