import type { Field } from 'payload'
import { CATEGORIES, CLASSIFICATIONS, COMPLAINT_CHANNELS, PRIORITIES } from '#domain/complaint/words.ts'
import { LONGEST } from '#domain/complaint/submission.ts'
import { label } from '#i18n/label.ts'
import { choices } from '../fields/choices.ts'
import { DAY, INSTANT } from '../fields/dates.ts'
import { system } from '../fields/system.ts'
import { unlessWritten } from './reporterFields.ts'

const never = () => false

/** How and when it came. */
const reception: Field = {
  type: 'row',
  fields: [
    {
      name: 'channel',
      type: 'select',
      enumName: 'enum_complaint_channel',
      required: true,
      access: { update: never },
      options: choices(COMPLAINT_CHANNELS, (t) => t.complaintChannels),
      // Nobody registers what came over the form.
      filterOptions: ({ options, data, req }) =>
        req.user && !data['number'] ? options.filter((option) => valueOf(option) !== 'form') : options,
      label: label((t) => t.complaintFields.channel),
    },
    {
      name: 'receivedAt',
      type: 'date',
      required: true,
      index: true,
      access: { update: unlessWritten },
      label: label((t) => t.complaintFields.receivedAt),
      admin: {
        date: INSTANT,
        description: label((t) => t.complaintNotes.receivedAt),
      },
    },
  ],
}

const valueOf = (option: string | { value: string }): string =>
  typeof option === 'string' ? option : option.value

const kind: Field = {
  type: 'row',
  fields: [
    {
      name: 'classification',
      type: 'select',
      enumName: 'enum_complaint_classification',
      required: true,
      options: choices(CLASSIFICATIONS, (t) => t.classifications),
      label: label((t) => t.complaintFields.classification),
      admin: { width: '30%', isClearable: false },
    },
    {
      name: 'category',
      type: 'select',
      enumName: 'enum_complaint_category',
      required: true,
      index: true,
      options: choices(CATEGORIES, (t) => t.complaintCategories),
      label: label((t) => t.complaintFields.category),
      admin: { width: '48%', isClearable: false, description: label((t) => t.complaintNotes.category) },
    },
    {
      name: 'priority',
      type: 'select',
      enumName: 'enum_complaint_priority',
      required: true,
      defaultValue: 'normal',
      options: choices(PRIORITIES, (t) => t.priorities),
      label: label((t) => t.complaintFields.priority),
      admin: { width: '18%', isClearable: false },
    },
  ],
}

/** What somebody complains of; whoever registers it writes what was said, and what was written stays. */
export const contentFields: Field[] = [
  reception,
  kind,
  {
    name: 'aboutHead',
    type: 'checkbox',
    label: label((t) => t.complaintFields.aboutHead),
    admin: { description: label((t) => t.complaintNotes.aboutHead) },
  },
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: LONGEST.title,
    access: { update: unlessWritten },
    label: label((t) => t.complaintFields.title),
  },
  {
    name: 'description',
    type: 'textarea',
    required: true,
    maxLength: LONGEST.description,
    access: { update: unlessWritten },
    label: label((t) => t.complaintFields.description),
    admin: { rows: 6 },
  },
  {
    name: 'incidentDate',
    type: 'date',
    access: { update: unlessWritten },
    label: label((t) => t.complaintFields.incidentDate),
    admin: { date: DAY },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'requestNumber',
        type: 'text',
        maxLength: LONGEST.requestNumber,
        label: label((t) => t.complaintFields.requestNumber),
      },
      system({
        name: 'request',
        type: 'relationship',
        relationTo: 'requests',
        index: true,
        label: label((t) => t.complaintFields.request),
        admin: { condition: ({ request }) => Boolean(request) },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'host',
        type: 'text',
        maxLength: LONGEST.host,
        label: label((t) => t.complaintFields.host),
        admin: { description: label((t) => t.complaintNotes.host) },
      },
      system({
        name: 'subdomain',
        type: 'relationship',
        relationTo: 'subdomains',
        index: true,
        label: label((t) => t.complaintFields.subdomain),
        admin: { condition: ({ subdomain }) => Boolean(subdomain) },
      }),
    ],
  },
]
