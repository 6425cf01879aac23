'use client'
import { Labelled } from '../actions/Labelled.tsx'
import { useTexts } from '../useTexts.ts'
import type { Given } from './ComplaintDialog.tsx'
import type { ComplaintOffer } from './useComplaintActions.ts'

interface Props {
  offer: ComplaintOffer
  given: Given
  onChange: (given: Given) => void
}

/** Puts what the office often answers below what was typed, to be adapted. */
export function AnswerTemplates({ offer: { templates }, given, onChange }: Props) {
  const { texts } = useTexts()
  if (templates.length === 0) return null
  const insert = (text: string) =>
    onChange({ ...given, note: [given.note.trim(), text].filter(Boolean).join('\n\n') })
  return (
    <Labelled label={texts.complaintUi.template} problem={null}>
      {({ id }) => (
        <select id={id} value="" onChange={(event) => insert(event.target.value)}>
          <option value="">{texts.complaintUi.chooseTemplate}</option>
          {templates.map(({ title, text }) => (
            <option key={title} value={text}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
