'use client'
import { useState } from 'react'
import { Dialog } from '../Dialog.tsx'
import { fill } from '#i18n/fill.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'
import type { PlanShown } from './ProviderPlan.tsx'

interface Props {
  plan: PlanShown
  onDone: () => void
}

/** The administrator's word that this zone is meant, after being told what it will do. */
export function ConfirmProvider({ plan, onDone }: Props) {
  const { texts } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const { trouble, confirm } = useConfirmation(plan, () => {
    setOpen(false)
    onDone()
  })
  const title = texts.zone[plan.known?.zoneId === plan.present?.zoneId ? 'planAccept' : 'planConfirm']
  return (
    <>
      <button type="button" className="office-button office-button--main" onClick={() => setOpen(true)}>
        {title}
      </button>
      {isOpen && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <div className="office-dialog__body">
            <WhatFollows plan={plan} />
            {trouble && (
              <p className="office-note office-note--bad" role="alert">
                {trouble}
              </p>
            )}
            <div className="office-dialog__buttons">
              <button type="button" className="office-button" onClick={() => setOpen(false)}>
                {texts.ui.cancel}
              </button>
              <button type="button" className="office-button office-button--main" onClick={confirm}>
                {title}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}

function WhatFollows({ plan: { waiting, counts } }: Pick<Props, 'plan'>) {
  const { texts } = useTexts()
  const different = counts.different + counts.foreign
  const count = waiting.filter(({ outcome }) => outcome !== 'stop').length
  const hint = { count, missing: counts.missing, different }
  return <p>{fill(texts.zone.planConfirmHint, hint)}</p>
}

/** Of exactly the plan that was read: another one is refused, and read again first. */
function useConfirmation({ hash }: PlanShown, onDone: () => void) {
  const { texts, language } = useTexts()
  const [trouble, setTrouble] = useState<string | null>(null)
  const send = async () => {
    const path = '/api/zone/confirm-provider'
    const answer = await callRest(path, { language, method: 'POST', body: { hash } })
    if (answer.kind === 'ok') onDone()
    else setTrouble(answer.kind === 'refused' ? answer.refusal.message : texts.ui.connectionLost)
  }
  return { trouble, confirm: () => void send() }
}
