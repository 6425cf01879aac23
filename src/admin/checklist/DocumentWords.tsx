'use client'
import type { Obligation } from '#domain/request/facts.ts'
import type { RequestDocument } from '#payload-types.ts'
import { Badge } from '../StatusBadge.tsx'
import { useTexts } from '../useTexts.ts'
import { ArchiveListing } from './ArchiveListing.tsx'
import { DocumentName } from './DocumentName.tsx'
import { documentState } from './documentState.ts'
import { VerdictBadge } from './VerdictBadge.tsx'

interface Props {
  document: RequestDocument
  obligation: Obligation
  /** Whether the review has begun. */
  isJudged: boolean
  /** Came in after the last return for correction. */
  isNew?: boolean
}

/** What was handed in, what lies in it, and what was said about it. */
export function DocumentWords({ document, obligation, isJudged, isNew = false }: Props) {
  const { texts } = useTexts()
  const state = documentState(document, obligation)
  const word = state === 'notJudged' && !isJudged ? texts.ui.handedIn : texts.ui[state]
  return (
    <div className="checklist__words">
      <DocumentName document={document} />
      <VerdictBadge state={state} text={word} />
      {isNew && <Badge tone="attention" text={texts.ui.newSinceReview} />}
      {document.verdict?.note && <p className="checklist__note">{document.verdict.note}</p>}
      <ArchiveListing archive={document.archive} />
    </div>
  )
}
