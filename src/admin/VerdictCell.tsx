'use client'
import { documentState, type Judged } from './checklist/documentState.ts'
import { VerdictBadge } from './checklist/VerdictBadge.tsx'
import { useTexts } from './useTexts.ts'

/** What was found about a document of a list. That it was waived where that is possible was asked when it was saved. */
export function VerdictCell({ rowData }: { rowData: Judged }) {
  const { texts } = useTexts()
  const state = documentState(rowData, 'waivable')
  return <VerdictBadge state={state} text={texts.ui[state]} />
}
