'use client'
import type { Obligation } from '#domain/request/facts.ts'
import type { RequestDocument } from '#payload-types.ts'
import { formatInstant } from '../formatInstant.ts'
import { useTexts } from '../useTexts.ts'
import { DocumentWords } from './DocumentWords.tsx'

interface Props {
  documents: readonly RequestDocument[]
  obligation: Obligation
  isJudged: boolean
}

/** What was handed in before and has been replaced, with what was said about it then: kept, but out of the way. */
export function EarlierDocuments({ documents, ...about }: Props) {
  const { texts, language } = useTexts()
  return (
    <details className="checklist__earlier">
      <summary>
        {texts.ui.earlierDocuments} ({documents.length})
      </summary>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentWords document={document} {...about} />
            <span className="checklist__note">{formatInstant(document.createdAt, language)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
