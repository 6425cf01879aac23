import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { complaintActions } from '#endpoints/complaints/complaintActions.ts'
import { issueTrackingCode } from '#endpoints/complaints/issueTrackingCode.ts'
import { submitComplaint } from '#endpoints/complaints/submitComplaint.ts'
import { rateComplaint, reopenComplaint, trackComplaint } from '#endpoints/complaints/trackComplaint.ts'
import { exportList } from '#endpoints/exports/exportList.ts'
import { applyComplaintAction } from '#hooks/applyComplaintAction.ts'
import { lockComplaint } from '#hooks/lockComplaint.ts'
import { prepareComplaint } from '#hooks/prepareComplaint.ts'
import { recordComplaint } from '#hooks/recordComplaint.ts'
import { refuseBulk } from '#hooks/refuseBulk.ts'
import { label } from '#i18n/label.ts'
import { contentFields } from './complaints/contentFields.ts'
import { reporterFields } from './complaints/reporterFields.ts'
import { systemFields } from './complaints/systemFields.ts'
import { system } from './fields/system.ts'

const isStored = ({ number }: { number?: unknown }) => Boolean(number)

/** Complaints, requests for information and suggestions. `decideComplaint()` is the only door to their status. */
export const Complaints: CollectionConfig = {
  slug: 'complaints',
  labels: { singular: label((t) => t.collections.complaint), plural: label((t) => t.collections.complaints) },
  access: accessFor('complaints'),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  defaultSort: '-receivedAt',
  endpoints: [
    submitComplaint,
    trackComplaint,
    rateComplaint,
    reopenComplaint,
    complaintActions,
    issueTrackingCode,
    exportList('complaints'),
  ],
  hooks: {
    beforeOperation: [refuseBulk, lockComplaint],
    beforeChange: [prepareComplaint, applyComplaintAction],
    afterChange: [recordComplaint],
  },
  admin: {
    hidden: hiddenFor('complaints'),
    group: label((t) => t.groups.service),
    useAsTitle: 'number',
    defaultColumns: [
      'number',
      'title',
      'status',
      'classification',
      'category',
      'priority',
      'dueAt',
      'assignee',
    ],
    listSearchableFields: ['number', 'title', 'host', 'requestNumber'],
    description: label((t) => t.complaintNotes.complaints),
    components: {
      beforeListTable: ['/src/admin/ExportList.tsx#ExportList'],
      edit: { beforeDocumentControls: ['/src/admin/complaint/ComplaintBar.tsx#ComplaintBar'] },
    },
  },
  fields: [
    ...contentFields,
    ...reporterFields,
    system({
      name: 'response',
      type: 'textarea',
      label: label((t) => t.complaintFields.response),
      admin: { condition: ({ response }) => Boolean(response) },
    }),
    system({
      name: 'reopenReason',
      type: 'textarea',
      label: label((t) => t.complaintFields.reopenReason),
      admin: { condition: ({ reopenReason }) => Boolean(reopenReason) },
    }),
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      // Only by its own action, which asks whether the person handles complaints of this kind.
      label: label((t) => t.complaintFields.assignee),
      admin: { position: 'sidebar', readOnly: true, condition: ({ assignee }) => Boolean(assignee) },
    },
    {
      name: 'duplicateOf',
      type: 'relationship',
      relationTo: 'complaints',
      maxDepth: 0,
      label: label((t) => t.complaintFields.duplicateOf),
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { position: 'sidebar', allowCreate: false, condition: isStored },
    },
    {
      name: 'attachments',
      type: 'join',
      collection: 'complaint-attachments',
      on: 'complaint',
      label: label((t) => t.complaintFields.attachments),
      admin: {
        allowCreate: false,
        defaultColumns: ['originalName', 'mimeType', 'filesize', 'createdAt'],
        condition: isStored,
      },
    },
    {
      name: 'events',
      type: 'join',
      collection: 'events',
      on: 'complaint',
      label: label((t) => t.complaintFields.history),
      defaultLimit: 50,
      defaultSort: '-at',
      admin: {
        allowCreate: false,
        defaultColumns: ['at', 'action', 'actorName', 'note'],
        condition: isStored,
      },
    },
    ...systemFields,
    // How an action is asked for: virtual, never stored, and invisible because the panel offers buttons.
    { name: 'action', type: 'text', virtual: true, admin: { hidden: true } },
    { name: 'note', type: 'textarea', maxLength: 10_000, virtual: true, admin: { hidden: true } },
  ],
}
