'use client'
import { REASON_CODES } from '#domain/request/status.ts'
import type { Input } from '#domain/request/transitions.ts'
import { useTexts } from '../useTexts.ts'
import { Labelled, type Wiring } from './Labelled.tsx'
import { useStaff } from './useStaff.ts'

export type Given = Record<Input, string>

interface Props {
  needs: readonly Input[]
  given: Given
  showMissing: boolean
  noteIsVisible: boolean
  onChange: (changed: Partial<Given>) => void
}

/** The fields that an action asks for before it is sent. */
export function ActionInputs({ needs, given, showMissing, noteIsVisible, onChange }: Props) {
  const { texts } = useTexts()
  const missing = (input: Input) => (showMissing && !given[input].trim() ? input : null)
  return (
    <>
      {needs.includes('reasonCode') && (
        <Labelled
          label={texts.ui.reason}
          problem={missing('reasonCode') && texts.problems['reason-required']}
        >
          {(props) => (
            <ReasonSelect
              {...props}
              value={given.reasonCode}
              onChange={(reasonCode) => onChange({ reasonCode })}
            />
          )}
        </Labelled>
      )}
      {needs.includes('assignee') && (
        <Labelled
          label={texts.ui.assignee}
          problem={missing('assignee') && texts.problems['assignee-required']}
        >
          {(props) => (
            <StaffSelect {...props} value={given.assignee} onChange={(assignee) => onChange({ assignee })} />
          )}
        </Labelled>
      )}
      {needs.includes('note') && (
        <Labelled
          label={texts.ui.note}
          hint={noteIsVisible ? `${texts.ui.noteHint} ${texts.ui.noteVisible}` : texts.ui.noteHint}
          problem={missing('note') && texts.problems['note-required']}
        >
          {(props) => (
            <textarea
              {...props}
              rows={4}
              maxLength={4000}
              value={given.note}
              onChange={(e) => onChange({ note: e.target.value })}
            />
          )}
        </Labelled>
      )}
    </>
  )
}

type SelectProps = Wiring & { value: string; onChange: (chosen: string) => void }

function StaffSelect({ value, onChange, ...wiring }: SelectProps) {
  const { texts } = useTexts()
  const staff = useStaff()
  return (
    <select {...wiring} value={value} onChange={(e) => onChange(e.target.value)}>
      <option value="">{staff ? texts.ui.chooseAssignee : texts.ui.loading}</option>
      {staff?.map(({ id, name, role }) => (
        <option key={id} value={id}>
          {name} · {texts.roles[role]}
        </option>
      ))}
    </select>
  )
}

function ReasonSelect({ value, onChange, ...wiring }: SelectProps) {
  const { texts } = useTexts()
  return (
    <select {...wiring} value={value} onChange={(e) => onChange(e.target.value)}>
      <option value="">{texts.ui.chooseReason}</option>
      {REASON_CODES.map((code) => (
        <option key={code} value={code}>
          {texts.reasonCodes[code]}
        </option>
      ))}
    </select>
  )
}
