'use client'
import { Button } from '@payloadcms/ui'
import { useTexts } from './useTexts.ts'

interface Props {
  /** On the button that does it. */
  confirm: string
  busy: boolean
  onClose: () => void
}

/** The way out and the way on of a dialog's form. While it is saved neither is taken twice. */
export function DialogButtons({ confirm, busy, onClose }: Props) {
  const { texts } = useTexts()
  return (
    <div className="office-dialog__buttons">
      <Button buttonStyle="secondary" margin={false} type="button" disabled={busy} onClick={onClose}>
        {texts.ui.cancel}
      </Button>
      <Button margin={false} type="submit" extraButtonProps={{ 'aria-busy': busy, 'aria-disabled': busy }}>
        {busy ? texts.ui.loading : confirm}
      </Button>
    </div>
  )
}
