'use client'
import { Button } from '@payloadcms/ui'
import { Dialog } from '../Dialog.tsx'
import { goTo } from '../goTo.ts'
import { useTexts } from '../useTexts.ts'
import { RefusalNote } from './RefusalNote.tsx'
import type { AvailableAction } from './useActions.ts'

/** Why an action has to wait, and all that is still missing for it. */
export function NotYetDialog({ action, onClose }: { action: AvailableAction; onClose: () => void }) {
  const { texts } = useTexts()
  const jump = (path: string) => {
    onClose()
    goTo(path)
  }
  return (
    <Dialog title={`${action.label}: ${texts.ui.notYetPossible.toLowerCase()}`} onClose={onClose}>
      <div className="office-dialog__body">
        {action.reason && <RefusalNote refusal={action.reason} onJump={jump} />}
        <div className="office-dialog__buttons">
          <Button buttonStyle="primary" margin={false} type="button" onClick={onClose}>
            {texts.ui.close}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
