'use client'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { goToDesk } from '../goTo.ts'
import { tellSaveNote } from '../keep/saveNote.ts'
import { useTexts } from '../useTexts.ts'
import { ActionDialog } from './ActionDialog.tsx'
import { NotYetDialog } from './NotYetDialog.tsx'
import type { Advice, AvailableAction } from './useActions.ts'
import { useSaveAction, type Wish } from './useSaveAction.ts'

interface Props {
  action: AvailableAction
  isPossible: boolean
  advice: Advice | null
  /** Told when nothing is open any more. What may be done has to be asked again. */
  onEnd: () => void
}

/** From the choice of an action to its end: carried out, given up, or not possible yet. */
export function ChosenAction({ action, isPossible, advice, onEnd }: Props) {
  const { texts } = useTexts()
  const { save, outcome, refreshing } = useSaveAction()
  const isFinished = outcome.kind === 'done' && !refreshing
  useEffect(() => {
    if (!isFinished) return
    toast.success(texts.eventNames[action.action])
    onEnd()
    LEADS_TO[action.action]?.()
    // Once, at the end; the texts and the callback are new with every drawing.
  }, [isFinished])
  useEffect(() => {
    // Its dialog opens above this one, in which what was typed stays for the next attempt.
    if (outcome.kind === 'stale') tellSaveNote({ ...outcome, isAnswer: true })
  }, [outcome])
  if (!isPossible && outcome.kind === 'none') return <NotYetDialog action={action} onClose={onEnd} />
  return (
    <ActionDialog
      action={action}
      advice={CONSIDERED.has(action.action) ? advice : null}
      outcome={outcome}
      busy={outcome.kind === 'saving' || outcome.kind === 'done'}
      onConfirm={(wish) => void save({ ...wish, ...asSeen(wish, advice) })}
      onClose={onEnd}
    />
  )
}

/** What is approved, or taken over, is what was on the screen, whatever it has become since. */
function asSeen({ action }: Wish, advice: Advice | null): Pick<Wish, 'planHash'> {
  const seen = action === 'adoptRecord' ? advice?.adoption : action === 'approve' ? advice?.plan : null
  return seen ? { planHash: seen.hash } : {}
}

/** Where the work goes on at once. */
const LEADS_TO: Partial<Record<AvailableAction['action'], () => void>> = { startReview: goToDesk }

/** Where the name and the target are judged, or what stands in their way, and where they are given away. */
const CONSIDERED: ReadonlySet<string> = new Set([
  'submit',
  'approve',
  'confirmDeletion',
  'adoptRecord',
  'handOver',
])
