'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { idOf } from '#domain/relation.ts'
import { documentPath } from '#domain/request/corrections.ts'
import { formPartsOf } from '#domain/request/formParts.ts'
import { CHANNELS, REQUEST_TYPES } from '#domain/request/status.ts'
import { documentState } from '../checklist/documentState.ts'
import { useAsked, type Asked } from '../checklist/useAsked.ts'
import { useDocuments } from '../checklist/useDocuments.ts'
import type { RequestDocument } from '#payload-types.ts'

/** One thing that can go back to the unit. */
export interface Returnable {
  path: string
  /** What was said about it in its verdict; null where it was not found wanting. */
  wanting: string | null
}

export interface ReturnableParts {
  form: Returnable[]
  documents: Returnable[]
}

/** Everything of the request on the screen that can be returned for correction. Null until it is known. */
export function useReturnable(): ReturnableParts | null {
  const { id } = useDocumentInfo()
  const asked = useAsked()
  const { documents } = useDocuments(String(id))
  const isEvent = useFormFields(([fields]) => fields['category']?.value === 'event')
  const type = useFormFields(([fields]) => REQUEST_TYPES.find((known) => known === fields['type']?.value))
  const channel = useFormFields(([fields]) => CHANNELS.find((known) => known === fields['channel']?.value))
  if (!type || !asked || !documents) return null
  const parts = formPartsOf({ type, channel }).filter((part) => part !== 'expiresOn' || isEvent)
  return {
    form: parts.map((path) => ({ path, wanting: null })),
    documents: asked.map((line) => ({
      path: documentPath(line.requirement.code),
      wanting: wantingOf(line, documents),
    })),
  }
}

/** The notes of those documents that were judged and are not in order. */
function wantingOf({ requirement, obligation }: Asked, documents: readonly RequestDocument[]): string | null {
  const wanting = documents.filter(
    (document) =>
      idOf(document.requirement) === requirement.id &&
      !document.supersededBy &&
      documentState(document, obligation) === 'rejected',
  )
  return wanting.length > 0 ? wanting.flatMap(({ verdict }) => verdict?.note?.trim() || []).join('\n') : null
}
