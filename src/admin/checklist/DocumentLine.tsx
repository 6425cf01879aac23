'use client'
import type { Obligation } from '#domain/request/facts.ts'
import type { RequestDocument } from '#payload-types.ts'
import { DrawerButton } from '../DrawerButton.tsx'
import { Badge } from '../StatusBadge.tsx'
import { useTexts } from '../useTexts.ts'
import { documentState, type DocumentState } from './documentState.ts'
import { DocumentName } from './DocumentName.tsx'

interface Props {
  document: RequestDocument
  obligation: Obligation
  requirement: string
  mayJudge: boolean
  mayReplace: boolean
  isJudged: boolean
  /** Came in after the last return for correction. */
  isNew: boolean
}

const TONES = { notJudged: 'waiting', completeAndValid: 'good', waived: 'quiet', rejected: 'bad' } as const

/** One document that was handed in: what it is, what was said about it, and what can be done with it. */
export function DocumentLine({
  document,
  obligation,
  requirement,
  mayJudge,
  mayReplace,
  isJudged,
  isNew,
}: Props) {
  const { texts } = useTexts()
  const state = documentState(document, obligation)
  const replacing = { request: document.request, requirement: document.requirement, supersedes: document.id }
  return (
    <li className="checklist__document">
      <div className="checklist__words">
        <DocumentName document={document} />
        <Badge tone={TONES[state]} text={wordFor(state)} />
        {isNew && <Badge tone="attention" text={texts.ui.newSinceReturn} />}
        {document.verdict?.note && <p className="checklist__note">{document.verdict.note}</p>}
      </div>
      <div className="checklist__buttons">
        <DrawerButton
          collection="documents"
          id={document.id}
          text={mayJudge ? texts.ui.judgeDocument : texts.ui.openDocument}
          about={requirement}
          isMain={mayJudge && state === 'notJudged'}
        />
        {mayReplace && (
          <DrawerButton
            collection="documents"
            initialData={replacing}
            text={texts.ui.replaceDocument}
            about={requirement}
          />
        )}
      </div>
    </li>
  )

  function wordFor(judged: DocumentState): string {
    return judged === 'notJudged' && !isJudged ? texts.ui.handedIn : texts.ui[judged]
  }
}
