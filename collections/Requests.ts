import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { REASON_CODES } from '#domain/request/status.ts'
import { availableActions } from '#endpoints/availableActions.ts'
import { checkImpact } from '#endpoints/checkImpact.ts'
import { checkName } from '#endpoints/checkName.ts'
import { deadline } from '#endpoints/deadline.ts'
import { exportList } from '#endpoints/exports/exportList.ts'
import { requestsByMonth } from '#endpoints/requestsByMonth.ts'
import { requestDeadline } from '#endpoints/requestDeadline.ts'
import { applyAction } from '#hooks/applyAction.ts'
import { askImpact } from '#hooks/askImpact.ts'
import { beginResolution } from '#hooks/beginResolution.ts'
import { lockRequest } from '#hooks/lockRequest.ts'
import { prepareRequest } from '#hooks/prepareRequest.ts'
import { queueNotifications } from '#hooks/queueNotifications.ts'
import { recordParentConsent } from '#hooks/recordParentConsent.ts'
import { recordRequestEvent } from '#hooks/recordRequestEvent.ts'
import { refuseBulk } from '#hooks/refuseBulk.ts'
import { onlyWhatIsSaid } from '#hooks/onlyWhatIsSaid.ts'
import { hideTransferred } from '#hooks/hideTransferred.ts'
import { keepDeadline } from '#hooks/keepDeadline.ts'
import { keepRegister } from '#hooks/keepRegister.ts'
import { takeFromRegister } from '#hooks/takeFromRegister.ts'
import { wakeReconciler } from '#hooks/wakeReconciler.ts'
import { label } from '#i18n/label.ts'
import { choices } from './fields/choices.ts'
import { applicationFields } from './requests/applicationFields.ts'
import { receptionFields } from './requests/receptionFields.ts'
import { exOfficioFields } from './requests/exOfficioFields.ts'
import { carriedOut, lifeCycleFields, outcomeFields } from './requests/systemFields.ts'
import { parentConsentFields } from './requests/parentConsentFields.ts'
import { targetFields } from './requests/targetFields.ts'

/** Requests of units. Everybody changes one by saving `{action, note}`; `decide()` is the only door to its status. */
export const Requests: CollectionConfig = {
  slug: 'requests',
  typescript: { interface: 'SubdomainRequest' },
  labels: { singular: label((t) => t.collections.request), plural: label((t) => t.collections.requests) },
  access: accessFor('requests'),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  endpoints: [
    deadline,
    requestsByMonth,
    checkName,
    checkImpact,
    availableActions,
    requestDeadline,
    exportList('requests'),
  ],
  hooks: {
    beforeOperation: [refuseBulk, onlyWhatIsSaid, lockRequest],
    afterRead: [hideTransferred],
    beforeChange: [prepareRequest, takeFromRegister, applyAction],
    afterChange: [
      recordRequestEvent,
      keepDeadline,
      recordParentConsent,
      keepRegister,
      beginResolution,
      askImpact,
      queueNotifications,
      wakeReconciler,
    ],
  },
  admin: {
    hidden: hiddenFor('requests'),
    group: label((t) => t.groups.service),
    useAsTitle: 'requestedName',
    defaultColumns: ['number', 'requestedName', 'status', 'unit', 'type', 'dueAt', 'submittedAt', 'assignee'],
    listSearchableFields: ['number', 'requestedName', 'newName', 'unit.name', 'letter.number'],
    description: label((t) => t.descriptions.requests),
    components: {
      beforeListTable: ['/src/admin/list/QuickLists.tsx#QuickLists', '/src/admin/ExportList.tsx#ExportList'],
      edit: {
        beforeDocumentControls: ['/src/admin/ActionBar.tsx#ActionBar'],
        SaveButton: '/src/admin/keep/SaveRequest.tsx#SaveRequest',
      },
    },
  },
  fields: [
    {
      name: 'keep',
      type: 'ui',
      admin: { components: { Field: '/src/admin/keep/KeepTyped.tsx#KeepTyped' } },
    },
    {
      name: 'banner',
      type: 'ui',
      admin: { components: { Field: '/src/admin/RequestBanner.tsx#RequestBanner' } },
    },
    {
      name: 'deadline',
      type: 'ui',
      admin: { components: { Field: '/src/admin/Deadline.tsx#Deadline' } },
    },
    {
      name: 'impact',
      type: 'ui',
      admin: {
        condition: ({ type }: { type?: unknown }, _, { user }) =>
          type === 'deletion' && user?.role !== 'agency',
        components: { Field: '/src/admin/impact/ImpactCard.tsx#ImpactCard' },
      },
    },
    {
      name: 'returned',
      type: 'ui',
      admin: { components: { Field: '/src/admin/Returned.tsx#Returned' } },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: label((t) => t.tabs.application),
          fields: [
            ...receptionFields,
            ...exOfficioFields,
            ...applicationFields,
            ...parentConsentFields,
            ...targetFields,
          ],
        },
        {
          label: label((t) => t.tabs.documents),
          fields: [
            {
              name: 'checklist',
              type: 'ui',
              admin: { components: { Field: '/src/admin/Checklist.tsx#Checklist' } },
            },
            {
              name: 'documents',
              type: 'join',
              collection: 'documents',
              on: 'request',
              label: label((t) => t.collections.documents),
              defaultLimit: 50,
              defaultSort: 'createdAt',
              // The checklist above shows the same documents by what they are asked for.
              admin: { hidden: true },
            },
          ],
        },
        {
          label: label((t) => t.tabs.outcome),
          admin: carriedOut,
          fields: [
            ...outcomeFields,
            {
              name: 'handovers',
              type: 'join',
              collection: 'handovers',
              on: 'request',
              label: label((t) => t.collections.handovers),
              // One is prepared beside the request's other actions.
              admin: {
                allowCreate: false,
                defaultColumns: ['createdAt', 'expiresAt', 'revealedAt', 'noneNeeded'],
              },
            },
          ],
        },
        {
          label: label((t) => t.tabs.history),
          fields: [
            {
              name: 'events',
              type: 'join',
              collection: 'events',
              on: 'request',
              label: label((t) => t.collections.events),
              defaultLimit: 50,
              defaultSort: '-at',
              admin: { allowCreate: false, defaultColumns: ['at', 'action', 'actorName', 'note'] },
            },
          ],
        },
      ],
    },
    ...lifeCycleFields,
    ...actionFields(),
  ],
}

/** How an action is asked for: virtual, never stored, and invisible because the panel offers buttons. */
function actionFields(): CollectionConfig['fields'] {
  const asked = { virtual: true, admin: { hidden: true } } as const
  return [
    { name: 'action', type: 'text', ...asked },
    { name: 'note', type: 'textarea', maxLength: 4000, ...asked },
    // With `approve`: the fingerprint of the plan that the person saw, as `available-actions` told it.
    { name: 'planHash', type: 'text', ...asked },
    {
      name: 'reasonCode',
      type: 'select',
      enumName: 'enum_reason_code',
      options: choices(REASON_CODES, (t) => t.reasonCodes),
      ...asked,
    },
  ]
}
