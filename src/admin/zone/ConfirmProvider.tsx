'use client'
import { useRef, useState } from 'react'
import { Dialog } from '../Dialog.tsx'
import { fill } from '#i18n/fill.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'
import { isIncomplete, type PlanShown } from './planShown.ts'

interface Props {
  plan: PlanShown
  /** The plan is to be read again: it was confirmed, or is another by now. */
  onRead: () => void
}

/** The administrator's word that this zone is meant, after being told what it will do. */
export function ConfirmProvider({ plan, onRead }: Props) {
  const { texts } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const title = texts.zone[isIncomplete(plan) ? 'planAccept' : 'planConfirm']
  return (
    <>
      <button type="button" className="office-button office-button--main" onClick={() => setOpen(true)}>
        {title}
      </button>
      {isOpen && <Confirmation title={title} plan={plan} onRead={onRead} onClose={() => setOpen(false)} />}
    </>
  )
}

function Confirmation({ title, plan, onRead, onClose }: Props & { title: string; onClose: () => void }) {
  const { texts } = useTexts()
  const { trouble, busy, confirm } = useConfirmation(plan, { onRead, onClose })
  return (
    <Dialog title={title} onClose={onClose} locked={busy}>
      <div className="office-dialog__body">
        <WhatFollows plan={plan} />
        {trouble && (
          <p className="office-note office-note--bad" role="alert">
            {trouble}
          </p>
        )}
        <div className="office-dialog__buttons">
          <button type="button" className="office-button" disabled={busy} onClick={onClose}>
            {texts.ui.cancel}
          </button>
          <button
            type="button"
            className="office-button office-button--main"
            aria-busy={busy}
            aria-disabled={busy}
            onClick={confirm}
          >
            {busy ? texts.ui.loading : title}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

function WhatFollows({ plan }: Pick<Props, 'plan'>) {
  const { texts } = useTexts()
  const { waiting, counts } = plan
  const different = counts.different + counts.foreign
  const count = waiting.filter(({ outcome }) => outcome !== 'stop').length
  const hint = { count, missing: counts.missing, different }
  return <p>{fill(texts.zone[isIncomplete(plan) ? 'planAcceptHint' : 'planConfirmHint'], hint)}</p>
}

interface Ends {
  onRead: () => void
  onClose: () => void
}

/** Of exactly the plan that was read: another one is refused, and the new one is shown in its place. */
function useConfirmation({ hash }: PlanShown, { onRead, onClose }: Ends) {
  const { texts, language } = useTexts()
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const send = async () => {
    // State would come too late for the second half of a double click.
    if (running.current) return
    running.current = true
    setBusy(true)
    const path = '/api/zone/confirm-provider'
    const answer = await callRest(path, { language, method: 'POST', body: { hash } })
    running.current = false
    setBusy(false)
    if (answer.kind === 'lost') return setTrouble(texts.ui.connectionLost)
    onRead()
    if (answer.kind === 'ok') onClose()
    else setTrouble(answer.refusal.message)
  }
  return { trouble, busy, confirm: () => void send() }
}
