'use client'
import { useState, type FormEvent, type ReactNode } from 'react'
import { z } from 'zod'
import { Labelled } from './actions/Labelled.tsx'
import { Became, type SavingOutcome } from './Became.tsx'
import { Dialog } from './Dialog.tsx'
import { DialogButtons } from './DialogButtons.tsx'
import { useKept } from './keep/useKept.ts'
import { useTexts } from './useTexts.ts'

interface Props {
  title: string
  /** What the reason is entered for; unlike every other place of the panel. */
  place: string
  /** Below the reason. */
  hint?: string
  /** What will happen, and what can be chosen about it. */
  children: ReactNode
  /** On the button that does it. */
  confirm: string
  outcome: SavingOutcome
  /** What a refusal left behind. */
  remains?: ReactNode
  /** Whether it was done. */
  onConfirm: (reason: string) => Promise<boolean>
  onClose: () => void
}

const schema = z.string()

/** Asks why before something is begun; what was typed stays until it is done or given up. */
export function ReasonDialog(props: Props) {
  const { title, place, hint, children, confirm, outcome, remains, onConfirm, onClose } = props
  const { texts } = useTexts()
  const { value: reason, change, forget } = useKept({ place, initial: '', schema })
  const [tried, setTried] = useState(false)
  const busy = outcome.kind === 'saving'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React hands events of a portal to its parents too; the document's form must not take this one for its own.
    event.stopPropagation()
    setTried(true)
    if (!busy && reason.trim()) void onConfirm(reason).then((isDone) => isDone && forget())
  }
  const giveUp = () => {
    forget()
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose} locked={busy}>
      <form onSubmit={submit} noValidate className="office-dialog__body">
        {children}
        <Labelled
          label={texts.fields.reason}
          hint={hint}
          problem={tried && !reason.trim() ? texts.problems['field-required'] : null}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              rows={4}
              maxLength={2000}
              value={reason}
              onChange={(event) => change(event.target.value)}
            />
          )}
        </Labelled>
        <Became outcome={outcome} />
        {remains}
        <DialogButtons confirm={confirm} busy={busy} onClose={giveUp} />
      </form>
    </Dialog>
  )
}
