import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { deliverAttachment } from '#endpoints/complaints/deliverAttachment.ts'
import { refuseBulk } from '#hooks/refuseBulk.ts'
import { label } from '#i18n/label.ts'
import { system } from './fields/system.ts'

/**
 * What came with a complaint. No upload collection of Payload's: files come in by the complaint's own route only, are looked at
 * like documents, and are delivered by a route of their own.
 */
export const ComplaintAttachments: CollectionConfig = {
  slug: 'complaint-attachments',
  labels: {
    singular: label((t) => t.collections.complaintAttachment),
    plural: label((t) => t.collections.complaintAttachments),
  },
  access: accessFor('complaint-attachments'),
  endpoints: [deliverAttachment],
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseBulk] },
  admin: {
    hidden: hiddenFor('complaint-attachments'),
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'mimeType', 'filesize', 'createdAt'],
  },
  fields: [
    system({
      name: 'complaint',
      type: 'relationship',
      relationTo: 'complaints',
      required: true,
      index: true,
      label: label((t) => t.collections.complaint),
    }),
    system({
      name: 'originalName',
      type: 'text',
      required: true,
      label: label((t) => t.fields.originalName),
      admin: { components: { Cell: '/src/admin/complaint/AttachmentCell.tsx#AttachmentCell' } },
    }),
    system({ name: 'filename', type: 'text', required: true, unique: true, admin: { hidden: true } }),
    system({ name: 'mimeType', type: 'text', required: true, label: label((t) => t.fields.kind) }),
    system({ name: 'filesize', type: 'number', required: true, label: label((t) => t.fields.fileSize) }),
    system({ name: 'sha256', type: 'text', required: true, label: label((t) => t.fields.sha256) }),
  ],
}
