import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { isAdmin } from '#access/isAdmin.ts'
import { UNIT_CONFIDENCE, UNIT_TYPES } from '#domain/unitTypes.ts'
import { exportList } from '#endpoints/exports/exportList.ts'
import { recordUnitEvent } from '#hooks/recordUnitEvent.ts'
import { refuseBulk } from '#hooks/refuseBulk.ts'
import { checkUnitNames } from '#hooks/checkUnitNames.ts'
import { label } from '#i18n/label.ts'
import { choices } from './fields/choices.ts'

/** Who is a unit, and which names are kept for it, is the administrator's list; officers confirm whom to turn to there. */
const byAdmin = { update: isAdmin }

/** The master list of official units (OPD). Requirement 4: only these may ask for a name. */
export const Units: CollectionConfig = {
  slug: 'units',
  labels: { singular: label((t) => t.collections.unit), plural: label((t) => t.collections.units) },
  access: accessFor('units'),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'name',
  endpoints: [exportList('units')],
  hooks: { beforeOperation: [refuseBulk], beforeChange: [checkUnitNames], afterChange: [recordUnitEvent] },
  admin: {
    hidden: hiddenFor('units'),
    group: label((t) => t.groups.reference),
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'abbreviation', 'suggestedLabel', 'confidence', 'active'],
    listSearchableFields: ['name', 'abbreviation', 'suggestedLabel'],
    description: label((t) => t.descriptions.units),
    components: { beforeListTable: ['/src/admin/ExportList.tsx#ExportList'] },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      access: byAdmin,
      label: label((t) => t.fields.unitName),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          enumName: 'enum_unit_type',
          required: true,
          access: byAdmin,
          options: choices(UNIT_TYPES, (t) => t.unitTypes),
          label: label((t) => t.fields.unitType),
        },
        {
          name: 'abbreviation',
          type: 'text',
          access: byAdmin,
          label: label((t) => t.fields.abbreviation),
        },
        {
          name: 'suggestedLabel',
          type: 'text',
          index: true,
          access: byAdmin,
          label: label((t) => t.fields.suggestedLabel),
          admin: { description: label((t) => t.descriptions.suggestedLabel) },
        },
      ],
    },
    {
      name: 'knownNames',
      type: 'text',
      hasMany: true,
      access: byAdmin,
      label: label((t) => t.fields.knownNames),
      admin: { description: label((t) => t.descriptions.knownNames) },
    },
    {
      type: 'row',
      fields: [
        { name: 'headName', type: 'text', label: label((t) => t.fields.headName) },
        { name: 'contactEmail', type: 'email', label: label((t) => t.fields.contactEmail) },
        { name: 'contactPhone', type: 'text', label: label((t) => t.fields.contactPhone) },
      ],
    },
    {
      name: 'confidence',
      type: 'select',
      required: true,
      defaultValue: 'high',
      options: choices(UNIT_CONFIDENCE, (t) => t.confidence),
      label: label((t) => t.fields.confidence),
      admin: { position: 'sidebar', description: label((t) => t.descriptions.confidence) },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      access: byAdmin,
      label: label((t) => t.fields.active),
      admin: { position: 'sidebar', description: label((t) => t.descriptions.unitActive) },
    },
  ],
}
