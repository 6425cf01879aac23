'use client'
import { useId } from 'react'
import { useValueWords } from '../returned/useValueWords.ts'
import { usePathNames } from '../usePathNames.ts'
import { useTexts } from '../useTexts.ts'
import type { Difference } from './compareVersions.ts'

interface Props {
  difference: Difference
  choice: 'mine' | 'stored'
  onChoose: (choice: 'mine' | 'stored') => void
}

/** One field with both of its values, of which one is chosen. */
export function DifferenceChoice({ difference, choice, onChoose }: Props) {
  const { path, stored, mine, kind } = difference
  const { texts } = useTexts()
  const nameOf = usePathNames()
  const inWords = useValueWords()
  const name = useId()
  const lockedId = useId()
  const values = [
    { value: 'stored', label: texts.ui.staleStored, words: inWords(path, stored) },
    {
      value: 'mine',
      label: kind === 'theirs' ? texts.ui.staleShown : texts.ui.staleMine,
      words: inWords(path, mine),
    },
  ] as const
  return (
    <fieldset className="stale-choice" aria-describedby={kind === 'locked' ? lockedId : undefined}>
      <legend>{nameOf(path)}</legend>
      {values.map(({ value, label, words }) => (
        <label key={value} className="stale-choice__value">
          <input
            type="radio"
            name={name}
            checked={choice === value}
            disabled={kind === 'locked' && value === 'mine'}
            onChange={() => onChoose(value)}
          />
          <span>
            <span className="stale-choice__label">{label}</span>
            <span className="stale-choice__words">{words}</span>
          </span>
        </label>
      ))}
      {kind === 'locked' && <p id={lockedId}>{texts.ui.staleLocked}</p>}
    </fieldset>
  )
}
