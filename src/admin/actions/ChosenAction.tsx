'use client'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useTexts } from '../useTexts.ts'
import { ActionDialog } from './ActionDialog.tsx'
import { NotYetDialog } from './NotYetDialog.tsx'
import type { AvailableAction } from './useActions.ts'
import { useSaveAction } from './useSaveAction.ts'

interface Props {
  action: AvailableAction
  isPossible: boolean
  /** Told when nothing is open any more. What may be done has to be asked again. */
  onEnd: () => void
}

/** From the choice of an action to its end: carried out, given up, or not possible yet. */
export function ChosenAction({ action, isPossible, onEnd }: Props) {
  const { texts } = useTexts()
  const { save, outcome, refreshing } = useSaveAction()
  const isFinished = outcome.kind === 'done' && !refreshing
  useEffect(() => {
    if (!isFinished) return
    toast.success(texts.eventNames[action.action])
    onEnd()
    // Once, at the end; the texts and the callback are new with every drawing.
  }, [isFinished])
  if (!isPossible && outcome.kind === 'none') return <NotYetDialog action={action} onClose={onEnd} />
  return (
    <ActionDialog
      action={action}
      outcome={outcome}
      busy={outcome.kind === 'saving' || outcome.kind === 'done'}
      onConfirm={(wish) => void save(wish)}
      onClose={onEnd}
    />
  )
}
