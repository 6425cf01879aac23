'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '#i18n/fill.ts'
import { Became, type SavingOutcome } from '../Became.tsx'
import { Dialog } from '../Dialog.tsx'
import { CopyRow } from '../handover/CopyRow.tsx'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

interface Issued {
  number: string
  trackingCode: string
}

/** Asks once more, then shows the code, which lives only as long as this dialog is open. */
export function CodeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { texts, language } = useTexts()
  const [issued, setIssued] = useState<Issued | null>(null)
  const [outcome, setOutcome] = useState<SavingOutcome>({ kind: 'none' })
  const issue = async () => {
    setOutcome({ kind: 'saving' })
    const path = `/api/complaints/${id}/tracking-code`
    const answer = await callRest<Issued>(path, { language, method: 'POST', body: {} })
    if (answer.kind === 'ok') setIssued(answer.body)
    setOutcome(answer.kind === 'ok' ? { kind: 'none' } : answer)
  }
  const busy = outcome.kind === 'saving'
  return (
    <Dialog title={texts.complaintUi.issueCode} onClose={onClose} locked={busy || issued !== null}>
      <div className="office-dialog__body">
        <p>{texts.complaintUi.issueCodeHint}</p>
        <Became outcome={outcome} />
        {issued && (
          <dl className="copy-rows">
            <CopyRow
              label={fill(texts.complaintUi.codeShown, { number: issued.number })}
              value={issued.trackingCode}
            />
          </dl>
        )}
        <div className="office-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} type="button" disabled={busy} onClick={onClose}>
            {issued ? texts.ui.close : texts.ui.cancel}
          </Button>
          {!issued && (
            <Button margin={false} type="button" disabled={busy} onClick={() => void issue()}>
              {texts.complaintUi.issueCode}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}
