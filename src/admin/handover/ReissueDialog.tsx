'use client'
import { Button, toast } from '@payloadcms/ui'
import { Dialog } from '../Dialog.tsx'
import { useTexts } from '../useTexts.ts'
import { useHandoverCall } from './useHandoverCall.ts'

/** Asks before the login information can be opened once more. */
export function ReissueDialog({ onClose }: { onClose: () => void }) {
  const { texts } = useTexts()
  const { call, busy, problem } = useHandoverCall<{ expiresAt: string }>('reissue')
  const reissue = async () => {
    if (!(await call())) return
    toast.success(texts.ui.reissued)
    onClose()
  }
  return (
    <Dialog title={texts.ui.reissue} onClose={onClose} locked={busy}>
      <div className="office-dialog__body">
        <p>{texts.ui.reissueHint}</p>
        {problem && (
          <p className="office-note office-note--bad" role="alert">
            {problem}
          </p>
        )}
        <div className="office-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} type="button" disabled={busy} onClick={onClose}>
            {texts.ui.cancel}
          </Button>
          <Button margin={false} type="button" disabled={busy} onClick={() => void reissue()}>
            {texts.ui.reissue}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
