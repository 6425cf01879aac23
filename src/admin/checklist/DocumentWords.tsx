'use client'
import type { Obligation } from '#domain/request/facts.ts'
import type { RequestDocument } from '#payload-types.ts'
import { Badge } from '../StatusBadge.tsx'
import { useTexts } from '../useTexts.ts'
import { ArchiveListing } from './ArchiveListing.tsx'
import { DocumentName } from './DocumentName.tsx'
import { documentState } from './documentState.ts'

interface Props {
  document: RequestDocument
  obligation: Obligation
  /** Whether the review has begun. */
  isJudged: boolean
  /** Came in after the last return for correction. */
  isNew?: boolean
}

const TONES = { notJudged: 'waiting', completeAndValid: 'good', waived: 'quiet', rejected: 'bad' } as const

/** What was handed in, what lies in it, and what was said about it. */
export function DocumentWords({ document, obligation, isJudged, isNew = false }: Props) {
  const { texts } = useTexts()
  const state = documentState(document, obligation)
  const word = state === 'notJudged' && !isJudged ? texts.ui.handedIn : texts.ui[state]
  return (
    <div className="checklist__words">
      <DocumentName document={document} />
      <Badge tone={TONES[state]} text={word} />
      {isNew && <Badge tone="attention" text={texts.ui.newSinceReview} />}
      {document.verdict?.note && <p className="checklist__note">{document.verdict.note}</p>}
      <ArchiveListing archive={document.archive} />
    </div>
  )
}
