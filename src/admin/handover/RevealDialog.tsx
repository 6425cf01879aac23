'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Login } from '#domain/handover.ts'
import { Dialog } from '../Dialog.tsx'
import { useTexts } from '../useTexts.ts'
import { CopyRow } from './CopyRow.tsx'
import { useHandoverCall } from './useHandoverCall.ts'

/** Asks once more, then shows the login information, which lives only as long as this dialog is open. */
export function RevealDialog({ onClose }: { onClose: () => void }) {
  const { texts } = useTexts()
  const { call, busy, problem } = useHandoverCall<{ login: Login }>('reveal')
  const [login, setLogin] = useState<Login | null>(null)
  const reveal = async () => setLogin((await call())?.login ?? null)
  return (
    // Escape is too easily pressed for something that cannot be shown again.
    <Dialog title={texts.fields.login} onClose={onClose} locked={busy || login !== null}>
      <div className="office-dialog__body">
        <p>{login ? texts.ui.revealWarning : texts.ui.revealHint}</p>
        {problem && (
          <p className="office-note office-note--bad" role="alert">
            {problem}
          </p>
        )}
        {login && <Secrets login={login} />}
        <div className="office-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} type="button" disabled={busy} onClick={onClose}>
            {login || problem ? texts.ui.close : texts.ui.cancel}
          </Button>
          {!login && !problem && (
            <Button margin={false} type="button" disabled={busy} onClick={() => void reveal()}>
              {texts.ui.reveal}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}

function Secrets({ login }: { login: Login }) {
  const { texts } = useTexts()
  return (
    <>
      <dl className="copy-rows">
        {login.url && <CopyRow label={texts.ui.loginUrl} value={login.url} />}
        {login.username && <CopyRow label={texts.ui.username} value={login.username} />}
        {login.password && <CopyRow label={texts.ui.password} value={login.password} />}
      </dl>
      {login.note && (
        <p className="request-banner__note">
          <strong>{texts.ui.note}:</strong> {login.note}
        </p>
      )}
    </>
  )
}
