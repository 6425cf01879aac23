import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { contacted } from '#endpoints/contacted.ts'
import { label } from '#i18n/label.ts'
import { inWords } from './fields/code.ts'
import { mailFields } from './notifications/mailFields.ts'
import { whereSaid } from './fields/whereSaid.ts'

/** The outbox: notices are rows written in the transaction of what they tell. A job sends them; what was sent is kept. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: {
    singular: label((t) => t.collections.notification),
    plural: label((t) => t.collections.notifications),
  },
  access: accessFor('notifications'),
  endpoints: [contacted],
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    hidden: hiddenFor('notifications'),
    group: label((t) => t.groups.administration),
    // A code is no title; a moment reads well in every language.
    useAsTitle: 'createdAt',
    listSearchableFields: ['subject', 'sentTo'],
    defaultColumns: ['createdAt', 'kind', 'recipient', 'request', 'state', 'sentAt'],
    description: label((t) => t.descriptions.notifications),
  },
  fields: whereSaid([
    { name: 'kind', type: 'text', required: true, label: label((t) => t.fields.kind), admin: inWords },
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label((t) => t.fields.recipient),
    },
    {
      name: 'request',
      type: 'relationship',
      relationTo: 'requests',
      index: true,
      label: label((t) => t.fields.request),
    },
    {
      name: 'complaint',
      type: 'relationship',
      relationTo: 'complaints',
      index: true,
      label: label((t) => t.collections.complaint),
    },
    // What programs fill into the mail; the mail itself stands below.
    { name: 'facts', type: 'json', label: label((t) => t.fields.facts), admin: { hidden: true } },
    {
      name: 'state',
      type: 'text',
      required: true,
      defaultValue: 'not-sent',
      index: true,
      label: label((t) => t.fields.state),
      admin: {
        description: label((t) => t.descriptions.mailState),
        ...inWords,
      },
    },
    ...mailFields,
  ]),
}
