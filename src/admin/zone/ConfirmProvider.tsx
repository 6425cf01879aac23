'use client'
import { useState } from 'react'
import { Dialog } from '../Dialog.tsx'
import { fill } from '../fill.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'
import type { PlanShown } from './ProviderPlan.tsx'

/** The administrator's word that this zone is meant, after being told what it will do. */
export function ConfirmProvider({ plan, onDone }: { plan: PlanShown; onDone: () => void }) {
  const { texts, language } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { counts, waiting, hash, known, present } = plan
  const title = texts.zone[known?.zoneId === present?.zoneId ? 'planAccept' : 'planConfirm']
  const confirm = async () => {
    const path = '/api/zone/confirm-provider'
    const answer = await callRest(path, { language, method: 'POST', body: { hash } })
    if (answer.kind !== 'ok')
      return setTrouble(answer.kind === 'refused' ? answer.refusal.message : texts.ui.connectionLost)
    setOpen(false)
    onDone()
  }
  return (
    <>
      <button type="button" className="office-button office-button--main" onClick={() => setOpen(true)}>
        {title}
      </button>
      {isOpen && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <div className="office-dialog__body">
            <p>
              {fill(texts.zone.planConfirmHint, {
                count: waiting.length,
                missing: counts.missing,
                different: counts.different + counts.foreign,
              })}
            </p>
            {trouble && (
              <p className="office-note office-note--bad" role="alert">
                {trouble}
              </p>
            )}
            <div className="office-dialog__buttons">
              <button type="button" className="office-button" onClick={() => setOpen(false)}>
                {texts.ui.cancel}
              </button>
              <button
                type="button"
                className="office-button office-button--main"
                onClick={() => void confirm()}
              >
                {title}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
