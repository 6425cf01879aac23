import type { CollectionConfig, SelectField } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { OBLIGATIONS, REQUIREMENT_FORMS } from '#domain/request/facts.ts'
import { REQUEST_TYPES, type RequestType } from '#domain/request/status.ts'
import { checkRequirement } from '#hooks/checkRequirement.ts'
import { label } from '#i18n/label.ts'
import { choices } from './fields/choices.ts'

const obligation = (type: RequestType): SelectField => ({
  name: type,
  type: 'select',
  enumName: 'enum_obligation',
  required: true,
  defaultValue: 'none',
  options: choices(OBLIGATIONS, (t) => t.obligations),
  label: label((t) => t.requestTypes[type]),
})

/** The requirement matrix of the service standard: data that drives the form, the gate and the checklist. */
export const Requirements: CollectionConfig = {
  slug: 'requirements',
  labels: {
    singular: label((t) => t.collections.requirement),
    plural: label((t) => t.collections.requirements),
  },
  access: accessFor('requirements'),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'order',
  hooks: { beforeChange: [checkRequirement] },
  admin: {
    hidden: hiddenFor('requirements'),
    group: label((t) => t.groups.reference),
    useAsTitle: 'label',
    defaultColumns: ['code', 'label', 'form', 'obligations', 'active'],
    description: label((t) => t.descriptions.requirements),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          required: true,
          unique: true,
          // Rules and submitted requests name a requirement by its code.
          access: { update: () => false },
          label: label((t) => t.fields.code),
          admin: { width: '20%' },
        },
        {
          name: 'form',
          type: 'select',
          enumName: 'enum_requirement_form',
          required: true,
          // What was handed in for a document cannot answer to a field.
          access: { update: () => false },
          options: choices(REQUIREMENT_FORMS, (t) => t.requirementForms),
          label: label((t) => t.fields.form),
        },
        { name: 'order', type: 'number', required: true, index: true, label: label((t) => t.fields.order) },
      ],
    },
    { name: 'label', type: 'text', required: true, label: label((t) => t.fields.label) },
    { name: 'labelEn', type: 'text', label: label((t) => t.fields.labelEn) },
    {
      name: 'obligations',
      type: 'group',
      label: label((t) => t.fields.obligations),
      admin: { components: { Cell: '/src/admin/ObligationsCell.tsx#ObligationsCell' } },
      fields: [{ type: 'row', fields: REQUEST_TYPES.map(obligation) }],
    },
    {
      name: 'archives',
      type: 'checkbox',
      label: label((t) => t.fields.archives),
      admin: {
        condition: (data) => data['form'] === 'document',
        description: label((t) => t.descriptions.archives),
      },
    },
    {
      name: 'guidance',
      type: 'richText',
      label: label((t) => t.fields.guidance),
      admin: { description: label((t) => t.descriptions.guidance) },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: label((t) => t.fields.active),
      admin: { position: 'sidebar' },
    },
  ],
}
