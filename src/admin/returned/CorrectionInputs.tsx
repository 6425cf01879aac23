'use client'
import { useEffect } from 'react'
import type { Correction } from '#domain/request/corrections.ts'
import { useTexts } from '../useTexts.ts'
import { usePathNames } from '../usePathNames.ts'
import type { Choice, Choices } from './choices.ts'
import { CorrectionChoice } from './CorrectionChoice.tsx'
import { useReturnable, type Returnable } from './useReturnable.ts'

interface Props {
  showMissing: boolean
  choices: Choices
  onChoose: (choices: Choices) => void
  onChange: (corrections: Correction[]) => void
}

/** Which parts of a request go back to the unit, each with a note. What was found wanting is chosen already. */
export function CorrectionInputs({ showMissing, choices, onChoose, onChange }: Props) {
  const { texts } = useTexts()
  const nameOf = usePathNames()
  const returnable = useReturnable()
  const stateOf = ({ path, wanting }: Returnable) =>
    choices[path] ?? { chosen: wanting !== null, note: wanting ?? '' }
  const chosen = [...(returnable?.form ?? []), ...(returnable?.documents ?? [])].flatMap((part) => {
    const { chosen: isChosen, note } = stateOf(part)
    return isChosen ? [{ path: part.path, note: note.trim() || null }] : []
  })
  const said = JSON.stringify(chosen)
  // Told whenever it says something else; the list itself is new with every drawing.
  useEffect(() => onChange(chosen), [said])
  if (!returnable) return <p className="office-note">{texts.ui.loading}</p>
  const group = (label: string, parts: Returnable[]) => (
    <fieldset className="corrections__group">
      <legend>{label}</legend>
      {parts.map((part) => (
        <CorrectionChoice
          key={part.path}
          name={nameOf(part.path)}
          isWanting={part.wanting !== null}
          {...stateOf(part)}
          problem={showMissing && isUnexplained(stateOf(part)) ? texts.problems['note-required'] : null}
          onChange={(changed) => onChoose({ ...choices, [part.path]: { ...stateOf(part), ...changed } })}
        />
      ))}
    </fieldset>
  )
  return (
    <div className="corrections">
      <p className="corrections__title">{texts.ui.returnWhat}</p>
      <p className="office-input__hint">{texts.ui.returnHint}</p>
      {showMissing && chosen.length === 0 && (
        <p className="office-input__problem" tabIndex={-1} data-problem>
          {texts.ui.returnNothing}
        </p>
      )}
      {group(texts.ui.returnDocuments, returnable.documents)}
      {group(texts.ui.returnForm, returnable.form)}
    </div>
  )
}

function isUnexplained({ chosen, note }: Choice): boolean {
  return chosen && !note.trim()
}
