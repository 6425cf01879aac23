import type { Field } from 'payload'
import { WRITABLE_TYPES } from '#domain/dns/records.ts'
import { formPartsOf } from '#domain/request/formParts.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { label } from '#i18n/label.ts'
import { editable } from '../fields/editable.ts'

/** Where the name shall point. Units rarely know it: optional for them, needed to approve. */
export const targetFields: Field[] = [
  {
    name: 'target',
    type: 'group',
    label: label((t) => t.fields.target),
    access: editable('target'),
    admin: {
      description: label((t) => t.descriptions.target),
      condition: (data: Partial<SubdomainRequest>) => formPartsOf(data).includes('target'),
    },
    fields: [
      {
        name: 'server',
        type: 'ui',
        admin: { components: { Field: '/src/admin/ServerChoice.tsx#ServerChoice' } },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'type',
            type: 'select',
            enumName: 'enum_target_type',
            options: WRITABLE_TYPES.map((type) => ({ value: type, label: type })),
            label: label((t) => t.fields.recordType),
            admin: { width: '20%' },
          },
          { name: 'value', type: 'text', maxLength: 255, label: label((t) => t.fields.recordValue) },
        ],
      },
      {
        name: 'proxied',
        type: 'checkbox',
        label: label((t) => t.fields.proxied),
        admin: { description: label((t) => t.descriptions.proxied) },
      },
    ],
  },
]
