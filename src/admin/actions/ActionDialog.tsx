'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Correction } from '#domain/request/corrections.ts'
import { transitionOf } from '#domain/request/transitions.ts'
import { Dialog } from '../Dialog.tsx'
import { CorrectionInputs } from '../returned/CorrectionInputs.tsx'
import { fill } from '#i18n/fill.ts'
import { goTo } from '../goTo.ts'
import { LastLook } from '../lastLook/LastLook.tsx'
import { useTexts } from '../useTexts.ts'
import { AdviceNote } from './AdviceNote.tsx'
import { ActionInputs, type Given } from './ActionInputs.tsx'
import { OutcomeNote } from './OutcomeNote.tsx'
import type { Advice, AvailableAction } from './useActions.ts'
import { useEntered } from './useEntered.ts'
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
  const { given, choices, give, choose, giveUp } = useEntered(action.action, { outcome, onClose })
  const [corrections, setCorrections] = useState<Correction[]>([])
  const { form, tried, markTried } = useFirstProblem()
  const isReturn = action.action === 'requestRevision'
  const jump = (path: string) => {
    onClose()
    goTo(path)
  }
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    // React hands events of a portal to its parents too; the document's form must not take this one for its own.
    event.stopPropagation()
    markTried()
    if (busy || action.needs.some((input) => !given[input].trim())) return
    if (isReturn && !isExplained(corrections)) return
    onConfirm({
      action: action.action,
      ...pick(given, action.needs),
      ...(isReturn && { corrections }),
    })
  }
  return (
    <Dialog title={action.label} onClose={onClose} locked={busy}>
      <form ref={form} onSubmit={confirm} noValidate className="office-dialog__body">
        <Meaning action={action} />
        {action.action === 'submit' && <LastLook action={action} onJump={jump} />}
        {advice && <AdviceNote advice={advice} />}
        <ActionInputs
          needs={action.needs}
          given={given}
          showMissing={tried}
          noteIsVisible={action.action !== 'object' && transitionOf(action.action).visibleToUnit}
          onChange={give}
        />
        {isReturn && (
          <CorrectionInputs
            showMissing={tried}
            choices={choices}
            onChoose={choose}
            onChange={setCorrections}
          />
        )}
        <OutcomeNote outcome={outcome} onJump={jump} />
        <Buttons action={action} busy={busy} onClose={giveUp} />
      </form>
    </Dialog>
  )
}

/** A person returns something, and says of each part what is to be mended. */
function isExplained(corrections: readonly Correction[]): boolean {
  return corrections.length > 0 && corrections.every(({ note }) => note)
}

/** After a confirmation that did not go through, the focus goes to the first field that is not in order. */
function useFirstProblem() {
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus()
  }, [tries])
  return { form, tried: tries > 0, markTried: () => setTries((times) => times + 1) }
}

function Meaning({ action: { hint, inSteadOf } }: { action: AvailableAction }) {
  const { texts } = useTexts()
  return (
    <>
      <p>{hint}</p>
      {inSteadOf && <p className="office-note">{fill(texts.ui.actsInSteadOf, { head: inSteadOf })}</p>}
    </>
  )
}

function Buttons({ action, busy, onClose }: Pick<Props, 'action' | 'busy' | 'onClose'>) {
  const { texts } = useTexts()
  return (
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
  )
}

function pick(given: Given, needs: readonly (keyof Given)[]): Partial<Given> {
  return Object.fromEntries(needs.map((input) => [input, given[input]]))
}
