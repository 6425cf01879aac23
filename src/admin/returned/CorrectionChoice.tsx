'use client'
import { useId } from 'react'
import { fill } from '#i18n/fill.ts'
import { useTexts } from '../useTexts.ts'

interface Props {
  name: string
  /** Found wanting in the review: it goes back in any case. */
  isWanting: boolean
  chosen: boolean
  note: string
  /** What is still wrong with what was entered. */
  problem: string | null
  onChange: (changed: { chosen?: boolean; note?: string }) => void
}

/** One part that can go back, with what is to be mended in it. */
export function CorrectionChoice({ name, isWanting, chosen, note, problem, onChange }: Props) {
  const { texts } = useTexts()
  const id = useId()
  return (
    <div className="corrections__choice">
      <input
        id={id}
        type="checkbox"
        checked={chosen}
        disabled={isWanting}
        onChange={(event) => onChange({ chosen: event.target.checked })}
      />
      <label htmlFor={id}>
        {name}
        {isWanting && <span className="corrections__wanting"> · {texts.ui.returnJudged}</span>}
      </label>
      {chosen && (
        <textarea
          required
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-label={fill(texts.ui.returnNote, { part: name })}
          placeholder={texts.ui.returnNotePlaceholder}
          rows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className="office-input__problem">
          {problem}
        </p>
      )}
    </div>
  )
}
