import { createHash, randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

/**
 * Files are stored under a random name, so that two that are called `surat.pdf` never meet; what the person called it
 * is kept as data. An update that carries a file is refused here: Payload would unlink the old one before any later hook.
 */
export const nameStoredFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const file = req.file
  if (!file) return args
  if (operation === 'update') throw new Refusal(refused('document-immutable'), req.i18n.language)
  if (operation !== 'create') return args
  req.context['upload'] = {
    originalName: file.name.slice(0, 255),
    sha256: createHash('sha256').update(file.data).digest('hex'),
  } satisfies StoredUpload
  file.name = `${randomUUID()}${path.extname(file.name).toLowerCase().slice(0, 12)}`
  return args
}

export interface StoredUpload {
  originalName: string
  sha256: string
}

/** What this request uploaded, for the hook that writes the row. */
export function uploadIn(context: Record<string, unknown>): StoredUpload | null {
  const upload = context['upload']
  // Only the hook above writes this key; the context of a request cannot be set from outside.
  return upload ? (upload as StoredUpload) : null
}
