'use client'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Labelled } from './actions/Labelled.tsx'
import { Became, type SavingOutcome } from './Became.tsx'
import { Dialog } from './Dialog.tsx'
import { DialogButtons } from './DialogButtons.tsx'
import { useTexts } from './useTexts.ts'

interface Props {
  title: string
  /** What will happen, and what can be chosen about it. */
  children: ReactNode
  /** On the button that does it. */
  confirm: string
  outcome: SavingOutcome
  /** What a refusal left behind. */
  remains?: ReactNode
  onConfirm: (reason: string) => void
  onClose: () => void
}

/** Asks why before the office acts; what was typed stays whatever becomes of it. */
export function ReasonDialog(props: Props) {
  const { title, children, confirm, outcome, remains, onConfirm, onClose } = props
  const { texts } = useTexts()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const busy = outcome.kind === 'saving'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React hands events of a portal to its parents too; the document's form must not take this one for its own.
    event.stopPropagation()
    setTried(true)
    if (!busy && reason.trim()) onConfirm(reason)
  }
  return (
    <Dialog title={title} onClose={onClose} locked={busy}>
      <form onSubmit={submit} noValidate className="office-dialog__body">
        {children}
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
        <Became outcome={outcome} />
        {remains}
        <DialogButtons confirm={confirm} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
