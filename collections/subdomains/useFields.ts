import type { Field } from 'payload'
import { isStaff } from '#access/isStaff.ts'
import { USE_STATES } from '#domain/usage.ts'
import { label } from '#i18n/label.ts'
import { choices } from '../fields/choices.ts'
import { INSTANT } from '../fields/dates.ts'
import { system } from '../fields/system.ts'

/** Whether it is still used, as its unit says once a year. */
export const useFields: Field[] = [
  system({
    name: 'useState',
    type: 'select',
    enumName: 'enum_use_state',
    defaultValue: 'confirmed',
    index: true,
    options: choices(USE_STATES, (t) => t.useStates),
    label: label((t) => t.fields.useState),
    admin: { position: 'sidebar' },
  }),
  system({
    name: 'confirmedAt',
    type: 'date',
    label: label((t) => t.fields.confirmedAt),
    admin: { date: INSTANT, position: 'sidebar', condition: (data) => Boolean(data['confirmedAt']) },
  }),
  system({
    name: 'confirmedBy',
    type: 'relationship',
    relationTo: 'users',
    access: { read: isStaff },
    label: label((t) => t.fields.useConfirmedBy),
    admin: {
      position: 'sidebar',
      allowCreate: false,
      allowEdit: false,
      condition: (data) => Boolean(data['confirmedBy']),
    },
  }),
  system({
    name: 'useAskedAt',
    type: 'date',
    label: label((t) => t.fields.useAskedAt),
    admin: { date: INSTANT, position: 'sidebar', condition: (data) => Boolean(data['useAskedAt']) },
  }),
]
