import type { FieldAccess, GroupField } from 'payload'
import { label } from '#i18n/label.ts'
import type { Texts } from '#i18n/texts.ts'

type Access = { create?: FieldAccess; update?: FieldAccess }

/** A named official with the contact that the standard asks for (requirement 9). */
export function person(name: string, text: (texts: Texts) => string, access: Access = {}): GroupField {
  return {
    name,
    type: 'group',
    label: label(text),
    access,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: label((t) => t.fields.personName) },
          { name: 'nip', type: 'text', label: label((t) => t.fields.nip) },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'position', type: 'text', label: label((t) => t.fields.position) },
          { name: 'phone', type: 'text', label: label((t) => t.fields.phone) },
          { name: 'email', type: 'email', label: label((t) => t.fields.email) },
        ],
      },
    ],
  }
}
