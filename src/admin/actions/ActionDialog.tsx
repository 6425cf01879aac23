'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { Correction } from '#domain/request/corrections.ts'
import { transitionOf } from '#domain/request/transitions.ts'
import { Dialog } from '../Dialog.tsx'
import { CorrectionInputs } from '../returned/CorrectionInputs.tsx'
import { useTexts } from '../useTexts.ts'
import { AdviceNote } from './AdviceNote.tsx'
import { ActionInputs, type Given } from './ActionInputs.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import type { Advice, AvailableAction } from './useActions.ts'
import type { Outcome, Wish } from './useSaveAction.ts'

interface Props {
  action: AvailableAction
  /** Null where there is nothing to consider. */
  advice: Advice | null
  outcome: Outcome
  busy: boolean
  onConfirm: (wish: Wish) => void
  onClose: () => void
}

const ENDING = new Set(['reject', 'withdraw'])

/** Names what will happen, asks for what the action needs, and shows what became of it. */
export function ActionDialog({ action, advice, outcome, busy, onConfirm, onClose }: Props) {
  const { texts } = useTexts()
  const [given, setGiven] = useState<Given>({ note: '', reasonCode: '', assignee: '' })
  const [corrections, setCorrections] = useState<Correction[]>([])
  const [asked, setAsked] = useState(false)
  const isReturn = action.action === 'requestRevision'
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    // React hands events of a portal to its parents too; the document's form must not take this one for its own.
    event.stopPropagation()
    setAsked(true)
    if (busy || action.needs.some((input) => !given[input].trim())) return
    onConfirm({
      action: action.action,
      ...pick(given, action.needs),
      ...(isReturn && { corrections }),
    })
  }
  return (
    <Dialog title={action.label} onClose={onClose} locked={busy}>
      <form onSubmit={confirm} noValidate className="office-dialog__body">
        <p>{action.hint}</p>
        {advice && <AdviceNote advice={advice} />}
        <ActionInputs
          needs={action.needs}
          given={given}
          showMissing={asked}
          noteIsVisible={transitionOf(action.action).visibleToUnit}
          onChange={(changed) => setGiven({ ...given, ...changed })}
        />
        {isReturn && <CorrectionInputs onChange={setCorrections} />}
        {outcome.kind === 'refused' && <RefusalNote refusal={outcome.refusal} isAnswer />}
        {outcome.kind === 'lost' && <LostNote text={texts.ui.connectionLostKept} />}
        <div className="office-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} type="button" disabled={busy} onClick={onClose}>
            {texts.ui.cancel}
          </Button>
          <Button
            buttonStyle={ENDING.has(action.action) ? 'error' : 'primary'}
            margin={false}
            type="submit"
            extraButtonProps={{ 'aria-busy': busy, 'aria-disabled': busy }}
          >
            {busy ? texts.ui.loading : action.label}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function LostNote({ text }: { text: string }) {
  return (
    <p className="office-note office-note--bad" role="alert">
      {text}
    </p>
  )
}

function pick(given: Given, needs: readonly (keyof Given)[]): Partial<Given> {
  return Object.fromEntries(needs.map((input) => [input, given[input]]))
}
