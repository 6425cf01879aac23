import type { Field, Where } from 'payload'
import { formPartsOf, type FormPart } from '#domain/request/formParts.ts'
import { isStaff } from '#access/isStaff.ts'
import { pathsOf } from '#domain/request/requirementPaths.ts'
import { CATEGORIES, POSITION_STATUSES } from '#domain/request/status.ts'
import { idOf } from '#domain/relation.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { label } from '#i18n/label.ts'
import { choices } from '../fields/choices.ts'
import { editable } from '../fields/editable.ts'
import { person } from '../fields/person.ts'
import { DAY } from '../fields/dates.ts'
import { system } from '../fields/system.ts'

/**
 * A new request chooses among the living of its unit; staff who enter a change, or act for the office, among all:
 * the change is a transfer then. Afterwards the choice stands, whatever becomes of the subdomain.
 */
const choosable = ({ id, data }: { id?: unknown; data: Partial<SubdomainRequest> }): Where | true => {
  if (id) return true
  const unit = idOf(data.unit)
  const ofAll = data.channel === 'office' || (data.channel !== 'portal' && data.type === 'change')
  return { status: { equals: 'active' }, ...(unit && !ofAll ? { unit: { equals: unit } } : {}) }
}

/** A part of the form is shown to the requests that are asked for it. */
const shownFor = (part: FormPart) => (data: Partial<SubdomainRequest>) => formPartsOf(data).includes(part)

/** What the unit says in its request: name, purpose, people, letter, statements; each type asks for its own part of it. */
export const applicationFields: Field[] = [
  {
    name: 'subdomain',
    type: 'relationship',
    relationTo: 'subdomains',
    index: true,
    access: { update: () => false },
    filterOptions: choosable,
    label: label((t) => t.fields.subdomain),
    admin: {
      description: label((t) => t.descriptions.subdomain),
      allowCreate: false,
      allowEdit: false,
      condition: (data: Partial<SubdomainRequest>) => data.type !== 'creation' || Boolean(data.subdomain),
    },
  },
  // Of a transfer: whose the subdomain was until then. Read from the register.
  system({
    name: 'fromUnit',
    type: 'relationship',
    relationTo: 'units',
    access: { read: isStaff },
    label: label((t) => t.fields.fromUnit),
    admin: {
      description: label((t) => t.descriptions.fromUnit),
      condition: (data: Partial<SubdomainRequest>) => Boolean(data.fromUnit),
    },
  }),
  {
    name: 'newName',
    type: 'text',
    label: label((t) => t.fields.newName),
    access: editable('newName'),
    admin: {
      description: label((t) => t.descriptions.newName),
      condition: shownFor('newName'),
      components: { Field: '/src/admin/NameField.tsx#NameField' },
    },
  },
  {
    name: 'reason',
    type: 'textarea',
    maxLength: 2000,
    label: label((t) => t.fields.reason),
    access: editable('reason'),
    admin: { description: label((t) => t.descriptions.reason), condition: shownFor('reason') },
  },
  {
    name: 'requestedName',
    type: 'text',
    label: label((t) => t.fields.requestedName),
    access: editable('requestedName'),
    admin: {
      condition: shownFor('requestedName'),
      description: label((t) => t.descriptions.requestedName),
      components: { Field: '/src/admin/NameField.tsx#NameField' },
    },
  },
  {
    name: 'purpose',
    type: 'textarea',
    maxLength: 2000,
    label: label((t) => t.fields.purpose),
    access: editable('purpose'),
    admin: { condition: shownFor('purpose'), description: label((t) => t.descriptions.purpose) },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'category',
        type: 'select',
        enumName: 'enum_request_category',
        options: choices(CATEGORIES, (t) => t.categories),
        label: label((t) => t.fields.category),
        access: editable('category'),
        admin: { condition: shownFor('category') },
      },
      {
        name: 'expiresOn',
        type: 'date',
        label: label((t) => t.fields.expiresOn),
        access: editable('expiresOn'),
        admin: {
          date: DAY,
          condition: (data) => shownFor('expiresOn')(data) && data['category'] === 'event',
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'contactEmail',
        type: 'email',
        label: label((t) => t.fields.contactEmail),
        access: editable('contactEmail'),
        admin: { condition: shownFor('contactEmail') },
      },
      {
        name: 'contactPhone',
        type: 'text',
        maxLength: 40,
        label: label((t) => t.fields.contactPhone),
        access: editable('contactPhone'),
        admin: { condition: shownFor('contactPhone') },
      },
    ],
  },
  {
    ...person('technicalManager', (t) => t.fields.technicalManager, editable('technicalManager')),
    admin: { condition: shownFor('technicalManager') },
  },
  {
    name: 'letter',
    type: 'group',
    label: label((t) => t.fields.letter),
    access: editable('letter'),
    admin: { description: label((t) => t.descriptions.letter), condition: shownFor('letter') },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'number', type: 'text', label: label((t) => t.fields.letterNumber) },
          { name: 'date', type: 'date', label: label((t) => t.fields.letterDate), admin: { date: DAY } },
        ],
      },
      {
        name: 'signatory',
        type: 'group',
        label: label((t) => t.fields.signatory),
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'name', type: 'text', label: label((t) => t.fields.personName) },
              { name: 'nip', type: 'text', label: label((t) => t.fields.nip) },
              { name: 'position', type: 'text', label: label((t) => t.fields.position) },
              {
                name: 'positionStatus',
                type: 'select',
                enumName: 'enum_position_status',
                options: choices(POSITION_STATUSES, (t) => t.positionStatuses),
                label: label((t) => t.fields.positionStatus),
              },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'statements',
    type: 'group',
    label: label((t) => t.fields.statements),
    access: editable('statements'),
    admin: { condition: shownFor('statements') },
    fields: [
      {
        name: 'purposeFits',
        type: 'checkbox',
        label: label((t) => t.fields.purposeFits),
        admin: {
          condition: ({ type }: Partial<SubdomainRequest>) =>
            type !== undefined && pathsOf('R05', type) !== null,
        },
      },
      { name: 'responsible', type: 'checkbox', label: label((t) => t.fields.responsible) },
    ],
  },
]
