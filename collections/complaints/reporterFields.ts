import type { Field, FieldAccess, TextFieldSingleValidation } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { isAddress } from '#domain/mail/mailbox.ts'
import { label, textsFor } from '#i18n/label.ts'
import type { Complaint } from '#payload-types.ts'

/** Who wants to stay confidential is shown to whoever handles complaints, and cannot be searched for by anybody else. */
const readsReporter: FieldAccess<Complaint> = ({ req, doc }) => {
  const actor = actorOf(req)
  if (actor.kind === 'system') return true
  if (actor.kind !== 'user') return false
  const isHandler = ['officer', 'head', 'supervisor'].includes(actor.role)
  return isHandler || doc?.reporter?.confidential === false
}

/** What somebody wrote themselves stays as it was written, and nobody is named again once they were forgotten. */
export const unlessWritten: FieldAccess<Complaint> = ({ doc }) => doc?.channel !== 'form' && !doc?.maskedAt

const isMailbox: TextFieldSingleValidation = (value, { req }) =>
  !value || isAddress(value) || textsFor(req.i18n.language).problems['email-invalid']

const written = { access: { read: readsReporter, update: unlessWritten } } as const

/** Who complains. Of an anonymous complaint nothing of it is stored; after masking nothing is left. */
export const reporterFields: Field[] = [
  {
    name: 'reporter',
    type: 'group',
    label: label((t) => t.complaintFields.reporter),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'anonymous',
            type: 'checkbox',
            access: { update: unlessWritten },
            label: label((t) => t.complaintFields.anonymous),
            admin: { description: label((t) => t.complaintNotes.anonymous) },
          },
          {
            name: 'confidential',
            type: 'checkbox',
            access: { update: unlessWritten },
            label: label((t) => t.complaintFields.confidential),
            admin: {
              condition: (_, { anonymous }) => !anonymous,
              description: label((t) => t.complaintNotes.confidential),
            },
          },
        ],
      },
      {
        type: 'row',
        admin: { condition: (_, { anonymous }) => !anonymous },
        fields: [
          {
            name: 'name',
            type: 'text',
            maxLength: 200,
            ...written,
            label: label((t) => t.complaintFields.reporterName),
          },
          {
            name: 'unit',
            type: 'text',
            maxLength: 200,
            ...written,
            label: label((t) => t.complaintFields.reporterUnit),
          },
        ],
      },
      {
        type: 'row',
        admin: { condition: (_, { anonymous }) => !anonymous },
        fields: [
          {
            name: 'email',
            // Not Payload's own type, which knows fewer addresses than the form takes.
            type: 'text',
            validate: isMailbox,
            ...written,
            label: label((t) => t.complaintFields.reporterEmail),
          },
          {
            name: 'phone',
            type: 'text',
            maxLength: 40,
            ...written,
            label: label((t) => t.complaintFields.reporterPhone),
          },
        ],
      },
    ],
  },
]
