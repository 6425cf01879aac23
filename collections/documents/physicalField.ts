import type { Field } from 'payload'
import { isCaseworker } from '#access/isCaseworker.ts'
import { label } from '#i18n/label.ts'
import { DAY } from '../fields/dates.ts'
import { system } from '../fields/system.ts'

/** What was brought to the counter instead of being handed in here. */
export const physicalField: Field = {
  name: 'physical',
  type: 'group',
  label: label((t) => t.fields.physical),
  admin: {
    condition: (data) => data['source'] === 'physical',
    description: label((t) => t.descriptions.physical),
  },
  fields: [
    {
      type: 'row',
      fields: [
        // That something arrived is said by whoever took it, never by whoever brought it.
        {
          name: 'receivedOn',
          type: 'date',
          access: { create: isCaseworker, update: isCaseworker },
          label: label((t) => t.fields.receivedOn),
          admin: { date: DAY },
        },
        {
          name: 'receivedBy',
          type: 'text',
          maxLength: 200,
          access: { create: isCaseworker, update: isCaseworker },
          label: label((t) => t.fields.receivedBy),
        },
        {
          name: 'items',
          type: 'text',
          maxLength: 500,
          access: { update: isCaseworker },
          label: label((t) => t.fields.receivedItems),
        },
      ],
    },
    system({
      name: 'receiptNumber',
      type: 'text',
      label: label((t) => t.fields.receiptNumber),
      admin: { condition: (_, siblings) => Boolean(siblings['receiptNumber']) },
    }),
  ],
}
