'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { Grounds } from '#domain/request/status.ts'
import { Labelled } from '../actions/Labelled.tsx'
import { RefusalNote } from '../actions/RefusalNote.tsx'
import { Dialog } from '../Dialog.tsx'
import { useTexts } from '../useTexts.ts'
import { GroundsChoice } from './GroundsChoice.tsx'
import { useOfficeAct } from './useOfficeAct.ts'

interface Props {
  subdomain: string
  onClose: () => void
}

/** What shall be done and why; makes the draft and goes to it. */
export function OfficeActDialog({ subdomain, onClose }: Props) {
  const { texts } = useTexts()
  const [grounds, setGrounds] = useState<Grounds>('abandoned')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { start, outcome } = useOfficeAct(subdomain)
  const busy = outcome.kind === 'saving'
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    // React hands events of a portal to its parents too; the subdomain's form must not take this one for its own.
    event.stopPropagation()
    setTried(true)
    if (!busy && reason.trim()) void start({ grounds, reason })
  }
  return (
    <Dialog title={texts.ui.startOfficeActTitle} onClose={onClose} locked={busy}>
      <form onSubmit={confirm} noValidate className="office-dialog__body">
        <p>{texts.ui.startOfficeActHint}</p>
        <GroundsChoice value={grounds} onChange={setGrounds} />
        <Labelled
          label={texts.fields.reason}
          hint={texts.ui.noteVisible}
          problem={tried && !reason.trim() ? texts.problems['field-required'] : null}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              rows={4}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Labelled>
        {outcome.kind === 'refused' && <RefusalNote refusal={outcome.refusal} isAnswer />}
        {outcome.kind === 'lost' && (
          <p className="office-note office-note--bad">{texts.ui.connectionLostKept}</p>
        )}
        <Buttons busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  )
}

function Buttons({ busy, onClose }: { busy: boolean; onClose: () => void }) {
  const { texts } = useTexts()
  return (
    <div className="office-dialog__buttons">
      <Button buttonStyle="secondary" margin={false} type="button" disabled={busy} onClick={onClose}>
        {texts.ui.cancel}
      </Button>
      <Button margin={false} type="submit" extraButtonProps={{ 'aria-busy': busy, 'aria-disabled': busy }}>
        {busy ? texts.ui.loading : texts.ui.startOfficeActDraft}
      </Button>
    </div>
  )
}
