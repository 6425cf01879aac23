'use client'
import type { RequestDocument } from '#payload-types.ts'
import { formatInstant } from '../formatInstant.ts'
import { useTexts } from '../useTexts.ts'
import { DocumentName } from './DocumentName.tsx'

/** What was handed in before and has been replaced: kept, but out of the way. */
export function EarlierDocuments({ documents }: { documents: readonly RequestDocument[] }) {
  const { texts, language } = useTexts()
  return (
    <details className="checklist__earlier">
      <summary>
        {texts.ui.earlierDocuments} ({documents.length})
      </summary>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentName document={document} /> · {formatInstant(document.createdAt, language)}
          </li>
        ))}
      </ul>
    </details>
  )
}
