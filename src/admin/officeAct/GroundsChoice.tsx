'use client'
import { useId } from 'react'
import { GROUNDS, type Grounds } from '#domain/request/status.ts'
import type { Texts } from '#i18n/texts.ts'
import { useTexts } from '../useTexts.ts'

interface Props {
  value: Grounds
  onChange: (grounds: Grounds) => void
}

/** What the office does follows from why it does so; each choice says what it means for the unit. */
export function GroundsChoice({ value, onChange }: Props) {
  const { texts } = useTexts()
  const name = useId()
  return (
    <fieldset className="office-choice">
      <legend>{texts.fields.grounds}</legend>
      {GROUNDS.map((grounds) => (
        <label key={grounds}>
          <input type="radio" name={name} checked={grounds === value} onChange={() => onChange(grounds)} />
          <span>
            <strong>{saidOf(grounds, texts).act}</strong>
            <br />
            {saidOf(grounds, texts).hint}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function saidOf(grounds: Grounds, { ui }: Texts): { act: string; hint: string } {
  return {
    abandoned: { act: ui.officeActAbandoned, hint: ui.officeActAbandonedHint },
    harmful: { act: ui.officeActHarmful, hint: ui.officeActHarmfulHint },
    drift: { act: ui.officeActDrift, hint: ui.officeActDriftHint },
  }[grounds]
}
