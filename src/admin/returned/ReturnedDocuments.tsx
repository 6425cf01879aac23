'use client'
import { idOf } from '#domain/relation.ts'
import type { RequestDocument } from '#payload-types.ts'
import { DocumentName } from '../checklist/DocumentName.tsx'
import { useTexts } from '../useTexts.ts'

interface Props {
  /** All of one requirement, replaced ones too. */
  documents: readonly RequestDocument[]
  /** Ids of those that came in since the return. */
  fresh: readonly string[]
}

/** What came in for a returned document, and which former version it replaces. */
export function ReturnedDocuments({ documents, fresh }: Props) {
  const { texts } = useTexts()
  const came = documents.filter(({ id }) => fresh.includes(id))
  if (came.length === 0) return null
  return (
    <ul className="returned__documents">
      {came.map((document) => (
        <li key={document.id}>
          <DocumentName document={document} />
          {formerOf(document, documents).map((former) => (
            <span key={former.id} className="returned__former">
              {' '}
              · {texts.ui.returnedReplaces} <DocumentName document={former} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function formerOf({ supersedes }: RequestDocument, documents: readonly RequestDocument[]): RequestDocument[] {
  return documents.filter(({ id }) => id === idOf(supersedes))
}
