'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { IssuedLink } from '#domain/account/signInLink.ts'
import { Dialog } from '../Dialog.tsx'
import { fill } from '#i18n/fill.ts'
import { formatInstant } from '../formatInstant.ts'
import { CopyRow } from '../handover/CopyRow.tsx'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

interface Props {
  account: string
  name: string
  button: string
  onClose: () => void
}

/** Makes a one-time link and shows it as long as the dialog is open; afterwards nobody can look it up. */
export function LinkDialog({ account, name, button, onClose }: Props) {
  const { texts } = useTexts()
  const { make, link, busy, problem } = useLink(account)
  return (
    // Escape is too easily pressed for something that cannot be shown again.
    <Dialog title={fill(texts.account.linkTitle, { name })} onClose={onClose} locked={busy || link !== null}>
      <div className="office-dialog__body">
        <p>{link ? texts.account.linkOnce : texts.account.linkHint}</p>
        {problem && (
          <p className="office-note office-note--bad" role="alert">
            {problem}
          </p>
        )}
        {link && <Made link={link} />}
        <div className="office-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} type="button" disabled={busy} onClick={onClose}>
            {link ? texts.ui.close : texts.ui.cancel}
          </Button>
          {!link && (
            <Button margin={false} type="button" disabled={busy} onClick={() => void make()}>
              {busy ? texts.ui.loading : button}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}

function Made({ link: { url, expiresAt } }: { link: IssuedLink }) {
  const { texts, language } = useTexts()
  return (
    <>
      <dl className="copy-rows">
        <CopyRow label={texts.account.link} value={url} />
      </dl>
      <p>{fill(texts.account.linkValid, { time: formatInstant(expiresAt, language) })}</p>
    </>
  )
}

function useLink(account: string) {
  const { texts, language } = useTexts()
  const [link, setLink] = useState<IssuedLink | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const make = async () => {
    if (running.current) return
    running.current = true
    setBusy(true)
    const answer = await callRest<IssuedLink>(`/api/users/${account}/sign-in-link`, {
      language,
      method: 'POST',
    })
    running.current = false
    setBusy(false)
    setLink(answer.kind === 'ok' ? answer.body : null)
    setProblem(
      answer.kind === 'ok' ? null : answer.kind === 'lost' ? texts.ui.connectionLost : answer.refusal.message,
    )
  }
  return { make, link, busy, problem }
}
