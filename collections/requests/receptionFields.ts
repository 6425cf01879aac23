import type { Field, FieldAccess, Option, OptionObject, SelectField, Where } from 'payload'
import { isCaseworker } from '#access/isCaseworker.ts'
import { cameOnPaper } from '#domain/request/reception.ts'
import { CHANNELS, REQUEST_TYPES, type Channel } from '#domain/request/status.ts'
import { label } from '#i18n/label.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { choices } from '../fields/choices.ts'
import { INSTANT } from '../fields/dates.ts'

const never = () => false

/** Offers these for a new request; one that is there already keeps its value whatever it is. */
function offered(path: 'type' | 'channel', values: readonly string[]): SelectField['filterOptions'] {
  return ({ data, options }) => options.filter((option) => [...values, data[path]].includes(valueOf(option)))
}

function valueOf(option: Option): OptionObject['value'] {
  return typeof option === 'string' ? option : option.value
}

/** Only active units may be asked for; a request outlives the end of its unit, and the office acts on what it left behind. */
const activeUnits = ({ id, data }: { id?: unknown; data: { channel?: unknown } }): Where | true =>
  id || data.channel === 'office' ? true : { active: { equals: true } }

/** From the submission on the promise rests upon it. */
const untilSubmitted: FieldAccess<SubdomainRequest> = async ({ req, doc }) =>
  (doc?.status ?? 'draft') === 'draft' && isCaseworker({ req })

/**
 * What is asked for, by whom, and how it reached the office. Fixed once the request exists. A unit asks for itself, in
 * the panel: the server knows both, so its form does not ask.
 */
export const receptionFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        type: 'select',
        enumName: 'enum_request_type',
        required: true,
        defaultValue: 'creation',
        access: { update: never },
        options: choices(REQUEST_TYPES, (t) => t.requestTypes),
        label: label((t) => t.fields.requestType),
        admin: { isClearable: false },
      },
      {
        name: 'unit',
        type: 'relationship',
        relationTo: 'units',
        required: true,
        index: true,
        access: { update: never },
        filterOptions: activeUnits,
        label: label((t) => t.fields.unit),
        admin: {
          allowCreate: false,
          allowEdit: false,
          components: { Field: '/src/admin/StaffField.tsx#StaffRelationship' },
        },
      },
      {
        name: 'channel',
        type: 'select',
        enumName: 'enum_request_channel',
        required: true,
        defaultValue: ({ user }) => (user?.role === 'agency' ? 'portal' : 'letter'),
        access: { update: never },
        options: choices(CHANNELS, (t) => t.channels),
        filterOptions: offered('channel', ['letter', 'email', 'whatsapp']),
        label: label((t) => t.fields.channel),
        admin: {
          isClearable: false,
          components: { Field: '/src/admin/StaffField.tsx#StaffSelect' },
        },
      },
    ],
  },
  {
    name: 'receivedAt',
    type: 'date',
    access: { create: isCaseworker, update: untilSubmitted },
    label: label((t) => t.fields.receivedAt),
    admin: {
      date: INSTANT,
      description: label((t) => t.descriptions.receivedAt),
      condition: (data: { channel?: Channel }) => cameOnPaper(data.channel),
    },
  },
]
