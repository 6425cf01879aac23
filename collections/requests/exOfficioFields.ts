import type { Field } from 'payload'
import { isCaseworker } from '#access/isCaseworker.ts'
import { GROUNDS } from '#domain/request/status.ts'
import { label } from '#i18n/label.ts'
import { choices } from '../fields/choices.ts'
import { system } from '../fields/system.ts'

/** Why the office acts of its own accord, and what the unit says to it. */
export const exOfficioFields: Field[] = [
  {
    name: 'exOfficio',
    type: 'group',
    label: label((t) => t.fields.exOfficio),
    admin: { condition: (data: { channel?: unknown }) => data.channel === 'office' },
    fields: [
      {
        name: 'grounds',
        type: 'select',
        enumName: 'enum_ex_officio_grounds',
        options: choices(GROUNDS, (t) => t.grounds),
        access: { create: isCaseworker, update: () => false },
        label: label((t) => t.fields.grounds),
      },
      // What the unit may say and has said the banner tells, in the office's time.
      system({
        name: 'objectionUntil',
        type: 'date',
        label: label((t) => t.fields.objectionUntil),
        admin: { hidden: true },
      }),
      system({
        name: 'objectedAt',
        type: 'date',
        label: label((t) => t.fields.objectedAt),
        admin: { hidden: true },
      }),
      system({
        name: 'objection',
        type: 'textarea',
        label: label((t) => t.fields.objection),
        admin: { hidden: true },
      }),
    ],
  },
]
