import type { Field } from 'payload'
import { isCaseworker } from '#access/isCaseworker.ts'
import { GROUNDS } from '#domain/request/status.ts'
import { label } from '#i18n/label.ts'
import { choices } from '../fields/choices.ts'
import { INSTANT } from '../fields/dates.ts'
import { system } from '../fields/system.ts'

const filled = (name: string) => (_: unknown, siblings: Record<string, unknown>) => Boolean(siblings[name])

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
      system({
        name: 'objectionUntil',
        type: 'date',
        label: label((t) => t.fields.objectionUntil),
        admin: { date: INSTANT, condition: filled('objectionUntil') },
      }),
      system({
        name: 'objectedAt',
        type: 'date',
        label: label((t) => t.fields.objectedAt),
        admin: { date: INSTANT, condition: filled('objectedAt') },
      }),
      system({
        name: 'objection',
        type: 'textarea',
        label: label((t) => t.fields.objection),
        admin: { condition: filled('objection') },
      }),
    ],
  },
]
