'use client'
import { useState } from 'react'
import type { Obligation } from '#domain/request/facts.ts'
import { mayBeInOrder, verdictProblems } from '#domain/request/verdictProblems.ts'
import type { RequestDocument } from '#payload-types.ts'
import { Labelled } from '../actions/Labelled.tsx'
import { useTexts } from '../useTexts.ts'
import type { Judgement } from './useVerdict.ts'

interface Props {
  document: RequestDocument
  obligation: Obligation
  busy: boolean
  onSave: (verdict: Judgement) => void
  onCancel: () => void
}

/** Both judgements of the standard, the waiver where it is allowed, and the note that every other verdict owes. */
export function VerdictForm({ document, obligation, busy, onSave, onCancel }: Props) {
  const { texts } = useTexts()
  const boxes = boxesFor(document, obligation)
  const [given, setGiven] = useState(() => judgementIn(document, boxes))
  const [asked, setAsked] = useState(false)
  const [problem] = verdictProblems({ ...document, obligation, verdict: given })
  const save = () => {
    setAsked(true)
    if (!busy && !problem) onSave({ ...given, note: given.note.trim() || null })
  }
  return (
    <div role="group" aria-label={texts.fields.verdict} className="verdict__form">
      <div className="verdict__boxes">
        {boxes.map((name) => (
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
        problem={asked && problem ? texts.problems[problem.code] : null}
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

type Box = 'complete' | 'valid' | 'waived'

/** What may be said at all: nothing is found in what is not there, and only what is waivable is waived. */
function boxesFor(document: RequestDocument, obligation: Obligation): Box[] {
  const found: Box[] = mayBeInOrder({ ...document, obligation }) ? ['complete', 'valid'] : []
  return obligation === 'waivable' ? [...found, 'waived'] : found
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

function judgementIn({ verdict }: RequestDocument, boxes: readonly Box[]): Judgement & { note: string } {
  const isTicked = (box: Box) => boxes.includes(box) && Boolean(verdict?.[box])
  return {
    complete: isTicked('complete'),
    valid: isTicked('valid'),
    waived: isTicked('waived'),
    note: verdict?.note ?? '',
  }
}
