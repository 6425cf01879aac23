import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { CATEGORIES } from '#domain/request/status.ts'
import { SUBDOMAIN_STATUSES } from '#domain/subdomain.ts'
import { confirmUse } from '#endpoints/confirmUse.ts'
import { exportList } from '#endpoints/exports/exportList.ts'
import { label } from '#i18n/label.ts'
import { choices } from './fields/choices.ts'
import { rows } from './fields/rows.ts'
import { person } from './fields/person.ts'
import { useFields } from './subdomains/useFields.ts'
import { DAY, INSTANT } from './fields/dates.ts'

/** The register: what stands in DNS because of our decisions. Only carried-out requests write here. */
export const Subdomains: CollectionConfig = {
  slug: 'subdomains',
  labels: { singular: label((t) => t.collections.subdomain), plural: label((t) => t.collections.subdomains) },
  access: accessFor('subdomains'),
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [confirmUse, exportList('subdomains')],
  defaultSort: 'fqdn',
  admin: {
    hidden: hiddenFor('subdomains'),
    group: label((t) => t.groups.service),
    useAsTitle: 'fqdn',
    defaultColumns: ['fqdn', 'status', 'useState', 'unit', 'confirmedAt'],
    listSearchableFields: ['fqdn'],
    description: label((t) => t.descriptions.subdomains),
    components: {
      beforeListTable: ['/src/admin/ExportList.tsx#ExportList'],
      edit: {
        beforeDocumentControls: [
          '/src/admin/UseButtons.tsx#UseButtons',
          '/src/admin/OfficeActButton.tsx#OfficeActButton',
        ],
      },
    },
  },
  fields: [
    { name: 'fqdn', type: 'text', required: true, index: true, label: label((t) => t.fields.fqdn) },
    { name: 'name', type: 'text', required: true, index: true, label: label((t) => t.fields.name) },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      required: true,
      index: true,
      label: label((t) => t.fields.unit),
    },
    {
      name: 'status',
      type: 'select',
      enumName: 'enum_subdomain_status',
      required: true,
      index: true,
      options: choices(SUBDOMAIN_STATUSES, (t) => t.subdomainStatuses),
      label: label((t) => t.fields.status),
      admin: { position: 'sidebar' },
    },
    {
      name: 'category',
      type: 'select',
      enumName: 'enum_subdomain_category',
      options: choices(CATEGORIES, (t) => t.categories),
      label: label((t) => t.fields.category),
    },
    { name: 'expiresOn', type: 'date', label: label((t) => t.fields.expiresOn), admin: { date: DAY } },
    {
      name: 'records',
      type: 'array',
      label: label((t) => t.fields.records),
      labels: rows((t) => t.rows.record),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'type', type: 'text', required: true, label: label((t) => t.fields.recordType) },
            { name: 'value', type: 'text', required: true, label: label((t) => t.fields.recordValue) },
            { name: 'proxied', type: 'checkbox', label: label((t) => t.fields.proxied) },
            { name: 'ttl', type: 'number', required: true, label: label((t) => t.fields.ttl) },
            { name: 'providerId', type: 'text', required: true, label: label((t) => t.fields.providerId) },
          ],
        },
      ],
    },
    ...useFields,
    person('technicalManager', (t) => t.fields.technicalManager),
    {
      name: 'request',
      type: 'relationship',
      relationTo: 'requests',
      index: true,
      label: label((t) => t.fields.request),
      admin: { position: 'sidebar' },
    },
    {
      name: 'renamedTo',
      type: 'relationship',
      relationTo: 'subdomains',
      label: label((t) => t.fields.renamedTo),
      admin: { position: 'sidebar', condition: (data) => Boolean(data['renamedTo']) },
    },
    {
      name: 'deletedAt',
      type: 'date',
      label: label((t) => t.fields.deletedAt),
      admin: { date: INSTANT, position: 'sidebar', condition: (data) => Boolean(data['deletedAt']) },
    },
    {
      name: 'quarantineUntil',
      type: 'date',
      label: label((t) => t.fields.quarantineUntil),
      admin: { date: INSTANT, position: 'sidebar', condition: (data) => Boolean(data['quarantineUntil']) },
    },
  ],
}
