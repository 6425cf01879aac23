'use client'
import { Button } from '@payloadcms/ui'
import { useTexts } from '../useTexts.ts'
import type { AvailableAction } from './useActions.ts'

interface Props {
  action: AvailableAction
  isMain: boolean
  isPossible: boolean
  onChoose: () => void
}

/** One action. Not possible yet, it looks so but can still be reached and asked for its reason. */
export function ActionButton({ action, isMain, isPossible, onChoose }: Props) {
  const { texts } = useTexts()
  return (
    <Button
      buttonStyle={isMain ? 'primary' : 'secondary'}
      className={`action-bar__button${isPossible ? '' : ' action-bar__button--waiting'}`}
      margin={false}
      size="medium"
      type="button"
      onClick={onChoose}
      extraButtonProps={{
        'aria-haspopup': 'dialog',
        'data-action': action.action,
        title: isPossible ? action.hint : action.reason?.message,
      }}
    >
      {action.label}
      {!isPossible && <span className="office-unseen"> ({texts.ui.notYetPossible.toLowerCase()})</span>}
    </Button>
  )
}
