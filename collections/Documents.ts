import type { CollectionConfig, FieldAccess } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { isCaseworker } from '#access/isCaseworker.ts'
import { DOCUMENT_SOURCES } from '#domain/request/facts.ts'
import { createDocument } from '#endpoints/createDocument.ts'
import { documentReceipt } from '#endpoints/documentReceipt.ts'
import { deliverDocument } from '#endpoints/deliverDocument.ts'
import { LINK_LENGTH } from '#domain/files/links.ts'
import { FILE_KINDS } from '#domain/files/kinds.ts'
import { acceptDocument } from '#hooks/acceptDocument.ts'
import { receiveFile, storeFile } from '#hooks/receiveFile.ts'
import { onlyUploadedFiles } from '#hooks/onlyUploadedFiles.ts'
import { keepVerified } from '#hooks/keepVerified.ts'
import { lockRequestOfDocument } from '#hooks/lockRequest.ts'
import { recordDocumentEvent } from '#hooks/recordDocumentEvent.ts'
import { refuseBulk } from '#hooks/refuseBulk.ts'
import { supersedeDocument } from '#hooks/supersedeDocument.ts'
import { label } from '#i18n/label.ts'
import { runtimeOrNull } from '#runtime.ts'
import { physicalField } from './documents/physicalField.ts'
import { choices } from './fields/choices.ts'
import { secret, system } from './fields/system.ts'

const never: FieldAccess = () => false

// Documents that name each other are read as ids (`maxDepth: 0`): filling in the one, Payload would wait for the other for ever.

/** What a unit hands in for one requirement. Never overwritten: a replacement is a new row that supersedes the old one. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  typescript: { interface: 'RequestDocument' },
  labels: { singular: label((t) => t.collections.document), plural: label((t) => t.collections.documents) },
  access: accessFor('documents'),
  endpoints: [createDocument, deliverDocument, documentReceipt],
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  upload: {
    staticDir: runtimeOrNull()?.env.MEDIA_DIR ?? 'media',
    filesRequiredOnCreate: false,
    // Only what the browser's dialogue offers: what a file is, is told by its content (src/files/inspectFile.ts).
    mimeTypes: Object.values(FILE_KINDS).map(({ mimeType }) => mimeType),
    pasteURL: false,
    displayPreview: false,
    hideFileInputOnCreate: false,
    bulkUpload: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [refuseBulk, onlyUploadedFiles, receiveFile, lockRequestOfDocument],
    beforeChange: [acceptDocument],
    afterChange: [supersedeDocument, keepVerified, recordDocumentEvent],
    afterOperation: [storeFile],
  },
  admin: {
    hidden: hiddenFor('documents'),
    group: label((t) => t.groups.service),
    useAsTitle: 'title',
    defaultColumns: ['requirement', 'request', 'verdict', 'source', 'originalName', 'createdAt'],
    description: label((t) => t.descriptions.documents),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      virtual: 'requirement.label',
      label: label((t) => t.fields.requirement),
      // The requirement itself is the column.
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'request',
          type: 'relationship',
          relationTo: 'requests',
          required: true,
          index: true,
          access: { update: never },
          label: label((t) => t.fields.request),
          admin: { allowCreate: false, allowEdit: false },
        },
        {
          name: 'requirement',
          type: 'relationship',
          relationTo: 'requirements',
          required: true,
          index: true,
          access: { update: never },
          // Which of them the request asks for is in its own matrix, which may hold what is no longer active.
          filterOptions: { form: { equals: 'document' } },
          label: label((t) => t.fields.requirement),
          admin: {
            allowCreate: false,
            allowEdit: false,
            sortOptions: 'order',
            components: { Cell: '/src/admin/RequirementCell.tsx#RequirementCell' },
          },
        },
        {
          name: 'source',
          type: 'select',
          enumName: 'enum_document_source',
          required: true,
          defaultValue: 'file',
          access: { update: never },
          options: choices(DOCUMENT_SOURCES, (t) => t.documentSources),
          label: label((t) => t.fields.source),
        },
      ],
    },
    {
      name: 'link',
      type: 'text',
      maxLength: LINK_LENGTH,
      access: { update: never },
      label: label((t) => t.fields.link),
      admin: {
        condition: (data) => data['source'] === 'link',
        description: label((t) => t.descriptions.link),
      },
    },
    physicalField,
    {
      name: 'reason',
      type: 'textarea',
      access: { update: never },
      label: label((t) => t.fields.reasonForNone),
      admin: {
        condition: (data) => data['source'] === 'none',
        description: label((t) => t.descriptions.reasonForNone),
      },
    },
    {
      name: 'verdict',
      type: 'group',
      access: { create: never, update: isCaseworker },
      label: label((t) => t.fields.verdict),
      admin: {
        condition: (data) => Boolean(data['id']),
        description: label((t) => t.descriptions.verdict),
        components: { Cell: '/src/admin/VerdictCell.tsx#VerdictCell' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'complete', type: 'checkbox', label: label((t) => t.fields.complete) },
            { name: 'valid', type: 'checkbox', label: label((t) => t.fields.valid) },
            { name: 'waived', type: 'checkbox', label: label((t) => t.fields.waived) },
          ],
        },
        { name: 'note', type: 'textarea', label: label((t) => t.fields.note) },
        secret({ name: 'by', type: 'relationship', relationTo: 'users' }),
      ],
    },
    {
      name: 'supersedes',
      type: 'relationship',
      relationTo: 'documents',
      maxDepth: 0,
      access: { update: never },
      label: label((t) => t.fields.supersedes),
      filterOptions: ({ data }: { data?: { request?: unknown } }) => ({ request: { equals: data?.request } }),
      admin: {
        position: 'sidebar',
        description: label((t) => t.descriptions.supersedes),
        allowCreate: false,
      },
    },
    system({
      name: 'supersededBy',
      type: 'relationship',
      relationTo: 'documents',
      maxDepth: 0,
      index: true,
      label: label((t) => t.fields.supersededBy),
      admin: { position: 'sidebar', condition: (data) => Boolean(data['supersededBy']) },
    }),
    system({
      name: 'originalName',
      type: 'text',
      label: label((t) => t.fields.originalName),
      admin: { condition: (data) => Boolean(data['originalName']) },
    }),
    // Payload's own field, whose label is English for everybody.
    { name: 'mimeType', type: 'text', label: label((t) => t.fields.kind) },
    // Payload's own too, and nobody's question: without a label of ours no list offers them.
    { name: 'filename', type: 'text' },
    { name: 'url', type: 'text' },
    { name: 'thumbnailURL', type: 'text' },
    { name: 'width', type: 'number' },
    { name: 'height', type: 'number' },
    system({
      name: 'sha256',
      type: 'text',
      index: true,
      label: label((t) => t.fields.sha256),
      admin: { position: 'sidebar', condition: (data) => Boolean(data['sha256']) },
    }),
    system({
      name: 'duplicateOf',
      type: 'relationship',
      relationTo: 'documents',
      maxDepth: 0,
      label: label((t) => t.fields.duplicateOf),
      admin: { position: 'sidebar', condition: (data) => Boolean(data['duplicateOf']) },
    }),
    // What lies in an archive: {entries, expandedBytes, listing[]}.
    system({ name: 'archive', type: 'json', admin: { hidden: true } }),
    system({
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: label((t) => t.fields.unit),
      admin: { hidden: true },
    }),
  ],
}
