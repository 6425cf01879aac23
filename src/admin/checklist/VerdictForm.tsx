'use client'
import { useState } from 'react'
import { z } from 'zod'
import type { Obligation } from '#domain/request/facts.ts'
import { mayBeInOrder, verdictProblems } from '#domain/request/verdictProblems.ts'
import type { RequestDocument } from '#payload-types.ts'
import { Labelled } from '../actions/Labelled.tsx'
import { useKept } from '../keep/useKept.ts'
import { useTexts } from '../useTexts.ts'
import type { Judgement } from './useVerdict.ts'

interface Props {
  document: RequestDocument
  obligation: Obligation
  busy: boolean
  /** Whether it was saved. */
  onSave: (verdict: Judgement) => Promise<boolean>
  /** Saved, or given up. */
  onClose: () => void
}

const judgement = z.object({
  complete: z.boolean(),
  valid: z.boolean(),
  waived: z.boolean(),
  note: z.string(),
})
type Given = z.infer<typeof judgement>

/** Both judgements of the standard, the waiver where it is allowed, and the note that every other verdict owes. */
export function VerdictForm({ document, obligation, busy, onSave, onClose }: Props) {
  const { texts } = useTexts()
  const boxes = boxesFor(document, obligation)
  const { value: given, change, forget } = useJudgement(document, boxes)
  const [asked, setAsked] = useState(false)
  const [problem] = verdictProblems({ ...document, obligation, verdict: given })
  const end = () => {
    forget()
    onClose()
  }
  const save = async () => {
    setAsked(true)
    if (busy || problem) return
    if (await onSave({ ...given, note: given.note.trim() || null })) end()
  }
  return (
    <div role="group" aria-label={texts.fields.verdict} className="verdict__form">
      <Boxes boxes={boxes} given={given} onChange={change} />
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
            onChange={(event) => change({ ...given, note: event.target.value })}
          />
        )}
      </Labelled>
      <FormButtons busy={busy} onSave={() => void save()} onCancel={end} />
    </div>
  )
}

/** What is being said; over another verdict that was given meanwhile it begins anew. */
function useJudgement(document: RequestDocument, boxes: readonly Box[]) {
  const place = `documents/${document.id}@${document.updatedAt}`
  return useKept({ place, initial: judgementIn(document, boxes), schema: judgement })
}

type Box = 'complete' | 'valid' | 'waived'

/** What may be said at all: nothing is found in what is not there, and only what is waivable is waived. */
function boxesFor(document: RequestDocument, obligation: Obligation): Box[] {
  const found: Box[] = mayBeInOrder({ ...document, obligation }) ? ['complete', 'valid'] : []
  return obligation === 'waivable' ? [...found, 'waived'] : found
}

interface BoxesProps {
  boxes: readonly Box[]
  given: Given
  onChange: (given: Given) => void
}

function Boxes({ boxes, given, onChange }: BoxesProps) {
  const { texts } = useTexts()
  return (
    <div className="verdict__boxes">
      {boxes.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={given[name]}
            onChange={(event) => onChange({ ...given, [name]: event.target.checked })}
          />{' '}
          {texts.fields[name]}
        </label>
      ))}
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

function judgementIn({ verdict }: RequestDocument, boxes: readonly Box[]): Given {
  const isTicked = (box: Box) => boxes.includes(box) && Boolean(verdict?.[box])
  return {
    complete: isTicked('complete'),
    valid: isTicked('valid'),
    waived: isTicked('waived'),
    note: verdict?.note ?? '',
  }
}
