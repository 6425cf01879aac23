import { isSettled } from '#domain/request/completeness.ts'
import type { Obligation } from '#domain/request/facts.ts'
import type { RequestDocument } from '#payload-types.ts'

/** What became of one document: not judged yet, in order, let off, or to be mended. */
export type DocumentState = 'notJudged' | 'completeAndValid' | 'waived' | 'rejected'

/** A document as far as its verdict goes. */
export type Judged = Pick<RequestDocument, 'source' | 'verdict'>

/** Reads a verdict as the approval does, which decides what is settled. */
export function documentState({ source, verdict }: Judged, obligation: Obligation): DocumentState {
  const { complete, valid, waived, note } = verdict ?? {}
  if (isSettled({ obligation }, { source, verdict: verdict ?? {} }))
    return waived ? 'waived' : 'completeAndValid'
  return complete || valid || note ? 'rejected' : 'notJudged'
}

interface Line {
  obligation: Obligation
  documents: readonly Judged[]
}

/** How many of the mandatory documents are there; once the review has begun, how many of them are in order. */
export function progressOf(lines: readonly Line[], isJudged: boolean): { done: number; total: number } {
  const mandatory = lines.filter(({ obligation }) => obligation === 'required' || obligation === 'waivable')
  const done = mandatory.filter(
    (line) => line.documents.length > 0 && (!isJudged || line.documents.every(inOrder(line))),
  )
  return { done: done.length, total: mandatory.length }
}

function inOrder({ obligation }: Line): (document: Judged) => boolean {
  return (document) => ['completeAndValid', 'waived'].includes(documentState(document, obligation))
}
