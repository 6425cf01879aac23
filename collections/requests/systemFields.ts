import type { Field } from 'payload'
import { isCaseworker } from '#access/isCaseworker.ts'
import { isStaff } from '#access/isStaff.ts'
import { PROVISIONING_STATES, RESOLUTION_STATES, STATUSES } from '#domain/request/status.ts'
import { explainProvisioning } from '#hooks/explainProvisioning.ts'
import { label } from '#i18n/label.ts'
import { choices } from '../fields/choices.ts'
import { secret, system } from '../fields/system.ts'
import { inWords } from '../fields/code.ts'
import { INSTANT } from '../fields/dates.ts'
import { whereSaid } from '../fields/whereSaid.ts'

/** A column of lists; above the form the banner tells it in words, with who holds the request and when each step was taken. */
const inBanner = { condition: () => false }
/** What went wrong at the provider is for those who mend it; a unit is told the state in a plain sentence. */
const forStaff = { read: isStaff }
/** There is something to be carried out at the provider. */
export const carriedOut = {
  condition: (data: { provisioning?: { state?: unknown } }) => Boolean(data.provisioning?.state),
}

/** Written by the life cycle only, shown by the banner and by lists. `status` itself is refused by a hook, not dropped. */
export const lifeCycleFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    enumName: 'enum_request_status',
    required: true,
    defaultValue: 'draft',
    index: true,
    options: choices(STATUSES, (t) => t.statuses),
    label: label((t) => t.fields.status),
    // Not by a condition: what is required must always be there, in the database too.
    admin: {
      components: {
        Cell: '/src/admin/StatusCell.tsx#StatusCell',
        Field: '/src/admin/InBanner.tsx#InBanner',
      },
    },
  },
  system({
    name: 'number',
    type: 'text',
    unique: true,
    label: label((t) => t.fields.number),
    admin: inBanner,
  }),
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    // Units may not read the accounts of staff; who decided stands by name in the history and in the banner.
    access: { read: isStaff, create: () => false, update: isCaseworker },
    label: label((t) => t.fields.assignee),
    // Changed by the action `assign` only, which the panel offers as a button.
    admin: inBanner,
  },
  ...(
    [
      'submittedAt',
      'resubmittedAt',
      'returnedAt',
      'reviewedAt',
      'verifiedAt',
      'approvedAt',
      'provisionedAt',
      'completedAt',
      'dueAt',
    ] as const
  ).map((name) =>
    system({
      name,
      type: 'date' as const,
      index: name === 'dueAt' || name === 'verifiedAt',
      label: label((t) => t.fields[name]),
      admin: {
        ...inBanner,
        date: INSTANT,
        ...(name === 'dueAt' ? { components: { Cell: '/src/admin/DueCell.tsx#DueCell' } } : {}),
      },
    }),
  ),
  system({
    name: 'returns',
    type: 'number',
    defaultValue: 0,
    label: label((t) => t.fields.returns),
    admin: inBanner,
  }),
  // Who copied what came on paper; for what a unit wrote itself the history says it.
  system({
    name: 'enteredBy',
    type: 'relationship',
    relationTo: 'users',
    access: { read: isStaff },
    label: label((t) => t.fields.enteredBy),
    admin: inBanner,
  }),
  system({
    name: 'overdue',
    type: 'checkbox',
    index: true,
    label: label((t) => t.fields.overdue),
    admin: { hidden: true },
  }),
  system({
    name: 'clockState',
    type: 'text',
    index: true,
    label: label((t) => t.fields.clockState),
    admin: { hidden: true },
  }),
  system({
    name: 'overdueDays',
    type: 'number',
    label: label((t) => t.fields.overdueDays),
    admin: { hidden: true },
  }),
]

/** The decision and what became of it at the provider. */
export const outcomeFields: Field[] = [
  system({
    name: 'decision',
    type: 'group',
    label: label((t) => t.fields.decision),
    // The banner says it in words.
    admin: { hidden: true },
    fields: [
      { name: 'code', type: 'text', label: label((t) => t.fields.reasonCode) },
      { name: 'note', type: 'textarea', label: label((t) => t.fields.note) },
      {
        name: 'by',
        type: 'relationship',
        relationTo: 'users',
        access: { read: isStaff },
        label: label((t) => t.fields.decidedBy),
      },
      { name: 'inSteadOf', type: 'text', label: label((t) => t.fields.inSteadOf) },
    ],
  }),
  system({
    name: 'provisioning',
    type: 'group',
    label: label((t) => t.fields.provisioning),
    admin: carriedOut,
    fields: whereSaid([
      {
        name: 'state',
        type: 'select',
        enumName: 'enum_provisioning_state',
        options: choices(PROVISIONING_STATES, (t) => t.provisioningStates),
        label: label((t) => t.fields.state),
      },
      {
        name: 'errorMessage',
        type: 'textarea',
        virtual: true,
        access: forStaff,
        hooks: { afterRead: [explainProvisioning] },
        label: label((t) => t.fields.errorMessage),
      },
      {
        name: 'attempts',
        type: 'number',
        defaultValue: 0,
        access: forStaff,
        label: label((t) => t.fields.attempts),
      },
      {
        name: 'nextAttemptAt',
        type: 'date',
        access: forStaff,
        label: label((t) => t.fields.nextAttemptAt),
        admin: { date: INSTANT },
      },
      {
        name: 'errorCode',
        type: 'text',
        access: forStaff,
        label: label((t) => t.fields.errorCode),
        // The message says it on the page.
        admin: { ...inWords, hidden: true },
      },
      { name: 'traceId', type: 'text', access: forStaff, label: label((t) => t.fields.traceId) },
      {
        name: 'resolution',
        type: 'select',
        enumName: 'enum_resolution_state',
        options: choices(RESOLUTION_STATES, (t) => t.resolutionStates),
        label: label((t) => t.fields.resolution),
        // The banner tells it in words.
        admin: { hidden: true },
      },
      {
        name: 'resolutionCheckedAt',
        type: 'date',
        access: forStaff,
        label: label((t) => t.fields.resolutionCheckedAt),
        admin: { hidden: true },
      },
      // What each of the zone's name servers said: [{server, said}].
      { name: 'answers', type: 'json', access: forStaff, admin: { hidden: true } },
      // The second person who confirmed a deletion beyond the number that one alone may decide in an hour.
      {
        name: 'confirmedBy',
        type: 'relationship',
        relationTo: 'users',
        access: forStaff,
        label: label((t) => t.fields.confirmedBy),
        admin: { allowCreate: false, allowEdit: false },
      },
      secret({ name: 'resolutionSince', type: 'date' }),
      secret({ name: 'resolutionNextAt', type: 'date' }),
      secret({ name: 'deletionPermittedAt', type: 'date' }),
      secret({ name: 'alertedAt', type: 'date' }),
      secret({ name: 'foundRecords', type: 'json' }),
      secret({ name: 'writeBegun', type: 'checkbox', defaultValue: false }),
      secret({ name: 'absentAt', type: 'date' }),
      secret({ name: 'leaseUntil', type: 'date' }),
      secret({ name: 'fence', type: 'number', defaultValue: 0 }),
    ]),
  }),
  // What the last return asked for: [{path, note}]. Sent along with the action `requestRevision`, else it stays.
  {
    name: 'corrections',
    type: 'json',
    access: { create: () => false, update: isCaseworker },
    admin: { hidden: true },
  },
  // What the approval brings about at the provider: {marker, before, after} (see `Goal`).
  system({ name: 'goal', type: 'json', access: { read: isStaff }, admin: { hidden: true } }),
  // Fingerprint of the goal: what the head saw is what is carried out.
  system({ name: 'goalHash', type: 'text', access: { read: isStaff }, admin: { hidden: true } }),
  // The requirement matrix as it was at first submission: [{id, code, form, obligation, archives}].
  system({ name: 'matrix', type: 'json', admin: { hidden: true } }),
  secret({ name: 'submittedBy', type: 'relationship', relationTo: 'users' }),
  secret({ name: 'heldName', type: 'text', unique: true }),
]
