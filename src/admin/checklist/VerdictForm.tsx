'use client'
import { useState } from 'react'
import type { RequestDocument } from '#payload-types.ts'
import { Labelled } from '../actions/Labelled.tsx'
import { useTexts } from '../useTexts.ts'
import type { Judgement } from './useVerdict.ts'

interface Props {
  verdict: RequestDocument['verdict']
  /** Only what the standard lists without "if any" yet does not insist on. */
  mayWaive: boolean
  busy: boolean
  onSave: (verdict: Judgement) => void
  onCancel: () => void
}

const BOXES = ['complete', 'valid'] as const
const BOXES_AND_WAIVER = [...BOXES, 'waived'] as const

/** Both judgements of the standard, the waiver where it is allowed, and the note that every other verdict owes. */
export function VerdictForm({ verdict, mayWaive, busy, onSave, onCancel }: Props) {
  const { texts } = useTexts()
  const [given, setGiven] = useState(() => judgementIn(verdict))
  const [asked, setAsked] = useState(false)
  const isMissing = !given.note.trim() && (given.waived || !(given.complete && given.valid))
  const save = () => {
    setAsked(true)
    if (!busy && !isMissing) onSave({ ...given, note: given.note.trim() || null })
  }
  return (
    <div role="group" aria-label={texts.fields.verdict} className="verdict__form">
      <div className="verdict__boxes">
        {(mayWaive ? BOXES_AND_WAIVER : BOXES).map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={given[name]}
              onChange={(event) => setGiven({ ...given, [name]: event.target.checked })}
            />{' '}
            {texts.fields[name]}
          </label>
        ))}
      </div>
      <Labelled
        label={texts.ui.note}
        hint={texts.ui.noteVisible}
        problem={asked && isMissing ? texts.problems['note-required'] : null}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            rows={2}
            maxLength={2000}
            value={given.note}
            onChange={(event) => setGiven({ ...given, note: event.target.value })}
          />
        )}
      </Labelled>
      <FormButtons busy={busy} onSave={save} onCancel={onCancel} />
    </div>
  )
}

function FormButtons({
  busy,
  onSave,
  onCancel,
}: {
  busy: boolean
  onSave: () => void
  onCancel: () => void
}) {
  const { texts } = useTexts()
  return (
    <div className="office-dialog__buttons">
      <button type="button" className="office-button" onClick={onCancel} disabled={busy}>
        {texts.ui.cancel}
      </button>
      <button type="button" className="office-button office-button--main" aria-busy={busy} onClick={onSave}>
        {busy ? texts.ui.loading : texts.ui.saveVerdict}
      </button>
    </div>
  )
}

function judgementIn(verdict: RequestDocument['verdict']): Judgement & { note: string } {
  return {
    complete: Boolean(verdict?.complete),
    valid: Boolean(verdict?.valid),
    waived: Boolean(verdict?.waived),
    note: verdict?.note ?? '',
  }
}
