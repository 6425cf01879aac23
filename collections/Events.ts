import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { isStaff } from '#access/isStaff.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { exportList } from '#endpoints/exports/exportList.ts'
import { label } from '#i18n/label.ts'
import { inWords } from './fields/code.ts'
import { INSTANT } from './fields/dates.ts'
import { whereSaid } from './fields/whereSaid.ts'

/** The history. Append-only: a database trigger refuses every change and deletion, whoever asks. */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: label((t) => t.collections.event), plural: label((t) => t.collections.events) },
  access: accessFor('events'),
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-at',
  endpoints: [exportList('events')],
  admin: {
    hidden: hiddenFor('events'),
    group: label((t) => t.groups.administration),
    // A code is no title, and Payload takes no words in its stead; the moment reads well in every language.
    useAsTitle: 'at',
    listSearchableFields: ['actorName', 'subject', 'note'],
    defaultColumns: ['at', 'action', 'actorName', 'request', 'from', 'to', 'note'],
    description: label((t) => t.descriptions.events),
    components: { beforeListTable: ['/src/admin/ExportList.tsx#ExportList'] },
  },
  fields: whereSaid([
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label((t) => t.fields.at),
      admin: { date: INSTANT },
    },
    {
      name: 'action',
      type: 'text',
      required: true,
      label: label((t) => t.fields.action),
      admin: inWords,
    },
    { name: 'actorName', type: 'text', label: label((t) => t.fields.actor) },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'users',
      access: { read: isStaff },
      label: label((t) => t.fields.actorAccount),
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
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: label((t) => t.fields.unit),
    },
    { name: 'subject', type: 'text', index: true, label: label((t) => t.fields.subject) },
    { name: 'from', type: 'text', label: label((t) => t.fields.fromStatus), admin: inWords },
    { name: 'to', type: 'text', label: label((t) => t.fields.toStatus), admin: inWords },
    { name: 'reasonCode', type: 'text', label: label((t) => t.fields.reasonCode), admin: inWords },
    {
      name: 'note',
      type: 'textarea',
      label: label((t) => t.fields.note),
      admin: { components: { Cell: '/src/admin/EventNoteCell.tsx#EventNoteCell' } },
    },
    { name: 'details', type: 'json', label: label((t) => t.fields.facts), admin: { hidden: true } },
    { name: 'inSteadOf', type: 'text', label: label((t) => t.fields.inSteadOf) },
    { name: 'visibleToUnit', type: 'checkbox', label: label((t) => t.fields.visibleToUnit) },
  ]),
}
