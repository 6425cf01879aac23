'use client'
import type { Obligation } from '#domain/request/facts.ts'
import { idOf } from '#domain/relation.ts'
import type { RequestDocument } from '#payload-types.ts'
import type { UploadRule } from '../actions/useActions.ts'
import { DrawerButton } from '../DrawerButton.tsx'
import { HandIn } from '../upload/HandIn.tsx'
import { useHandIn } from '../upload/useHandIn.ts'
import { dropProps } from '../upload/useDrop.ts'
import { useReviewFocus } from '../review/reviewFocus.ts'
import { ShowButton } from '../review/ShowButton.tsx'
import { useTexts } from '../useTexts.ts'
import { VerdictButtons } from './VerdictButtons.tsx'
import { documentState } from './documentState.ts'
import { DocumentWords } from './DocumentWords.tsx'

interface Props {
  document: RequestDocument
  obligation: Obligation
  requirement: string
  mayJudge: boolean
  mayReplace: boolean
  isJudged: boolean
  /** Came in since the last review. */
  isNew: boolean
  /** Of a replacement. */
  rule: UploadRule | null
}

/** One document that was handed in: what it is, what was said about it, and what can be done with it. */
export function DocumentLine(props: Props) {
  const { document, obligation, requirement, mayJudge, mayReplace, rule } = props
  const { texts } = useTexts()
  const isShown = useReviewFocus()?.shown === document.id
  const state = documentState(document, obligation)
  const replacing = {
    request: idOf(document.request) ?? '',
    requirement: idOf(document.requirement) ?? '',
    supersedes: document.id,
  }
  const { upload, place } = useHandIn(replacing, rule)
  return (
    <li
      ref={place}
      className={`checklist__document${isShown ? ' checklist__document--shown' : ''}`}
      data-document={document.id}
      {...dropProps(mayReplace ? upload.choose : null)}
    >
      <DocumentWords {...props} />
      <div className="checklist__buttons">
        <ShowButton document={document.id} about={requirement} />
        <DrawerButton
          collection="documents"
          id={document.id}
          text={texts.ui[openingOf(document, mayJudge)]}
          about={requirement}
        />
        {mayJudge && (
          <VerdictButtons
            document={document}
            obligation={obligation}
            requirement={requirement}
            isMain={state === 'notJudged'}
            isInOrder={state === 'completeAndValid'}
          />
        )}
      </div>
      {mayReplace && (
        <HandIn
          upload={upload}
          rule={rule}
          text={texts.ui.replaceDocument}
          about={requirement}
          initialData={replacing}
        />
      )}
    </li>
  )
}

/** Where documents are judged, what the file holds stands beside the list already. */
function openingOf(document: RequestDocument, mayJudge: boolean) {
  if (!mayJudge) return 'openDocument'
  return isAwaited(document) ? 'recordArrival' : 'reviewDetails'
}

/** Announced, and not received over the counter yet. */
function isAwaited({ source, physical }: RequestDocument): boolean {
  return source === 'physical' && !physical?.receiptNumber
}
