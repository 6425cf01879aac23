import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { reissueHandover, revealHandover } from '#endpoints/revealHandover.ts'
import { lockRequestOfDocument } from '#hooks/lockRequest.ts'
import { prepareHandover } from '#hooks/prepareHandover.ts'
import { recordHandoverEvent } from '#hooks/recordHandoverEvent.ts'
import { refuseBulk } from '#hooks/refuseBulk.ts'
import { label } from '#i18n/label.ts'
import { INSTANT } from './fields/dates.ts'
import { secret, system } from './fields/system.ts'
import { whereSaid } from './fields/whereSaid.ts'

/** Payload draws virtual fields read-only unless told otherwise. */
const asked = { virtual: true, admin: { readOnly: false } } as const
const withLogin = (data: { id?: unknown; noneNeeded?: unknown }) => !data.id && !data.noneNeeded

/** What the unit gets at the end: login information, sealed at rest and revealed once, and the guide as it was given. */
export const Handovers: CollectionConfig = {
  slug: 'handovers',
  labels: { singular: label((t) => t.collections.handover), plural: label((t) => t.collections.handovers) },
  access: accessFor('handovers'),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  endpoints: [revealHandover, reissueHandover],
  hooks: {
    beforeOperation: [refuseBulk, lockRequestOfDocument],
    beforeChange: [prepareHandover],
    afterChange: [recordHandoverEvent],
  },
  admin: {
    hidden: hiddenFor('handovers'),
    group: label((t) => t.groups.service),
    useAsTitle: 'title',
    defaultColumns: ['request', 'revealedAt', 'expiresAt', 'createdAt', 'noneNeeded'],
    description: label((t) => t.descriptions.handovers),
    components: { edit: { beforeDocumentControls: ['/src/admin/RevealButton.tsx#RevealButton'] } },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      virtual: 'request.requestedName',
      label: label((t) => t.fields.name),
      admin: { hidden: true },
    },
    {
      name: 'request',
      type: 'relationship',
      relationTo: 'requests',
      required: true,
      unique: true,
      label: label((t) => t.fields.request),
      filterOptions: { status: { equals: 'provisioned' } },
      admin: { allowCreate: false, allowEdit: false },
    },
    {
      name: 'noneNeeded',
      type: 'checkbox',
      label: label((t) => t.fields.noneNeeded),
      admin: { description: label((t) => t.descriptions.noneNeeded) },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: label((t) => t.fields.reasonNoLogin),
      admin: { condition: (data) => Boolean(data['noneNeeded']) },
    },
    {
      name: 'login',
      type: 'group',
      virtual: true,
      label: label((t) => t.fields.login),
      admin: { ...asked.admin, condition: withLogin, description: label((t) => t.descriptions.login) },
      fields: [
        { name: 'url', type: 'text', ...asked, label: label((t) => t.fields.loginUrl) },
        { name: 'username', type: 'text', ...asked, label: label((t) => t.fields.username) },
        {
          name: 'password',
          type: 'text',
          ...asked,
          label: label((t) => t.fields.password),
          admin: { ...asked.admin, autoComplete: 'off' },
        },
        { name: 'note', type: 'textarea', ...asked, label: label((t) => t.fields.note) },
      ],
    },
    {
      name: 'guide',
      type: 'richText',
      label: label((t) => t.fields.guide),
      admin: { description: label((t) => t.descriptions.handoverGuide) },
    },
    ...whereSaid([
      system({
        name: 'expiresAt',
        type: 'date',
        label: label((t) => t.fields.expiresAt),
        admin: { date: INSTANT, position: 'sidebar' },
      }),
      system({
        name: 'revealedAt',
        type: 'date',
        label: label((t) => t.fields.revealedAt),
        admin: { date: INSTANT, position: 'sidebar' },
      }),
      system({
        name: 'revealedBy',
        type: 'relationship',
        relationTo: 'users',
        label: label((t) => t.fields.revealedBy),
        // Units may not read each other's accounts, not even colleagues'; the history names who opened it.
        admin: {
          position: 'sidebar',
          components: { Field: '/src/admin/StaffField.tsx#StaffRelationship' },
        },
      }),
    ]),
    system({
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: label((t) => t.fields.unit),
      admin: { hidden: true },
    }),
    secret({ name: 'sealedLogin', type: 'text' }),
  ],
}
