'use client'
import { useTexts } from '../useTexts.ts'
import { Labelled } from '../actions/Labelled.tsx'

interface Props {
  label: string
  hint?: string
  problem: string | null
  value: string
  /** Tells password managers what it is. */
  autoComplete: 'current-password' | 'new-password'
  visible: boolean
  onChange: (value: string) => void
}

/** One password, hidden unless its person wants to see it. */
export function PasswordInput({ label, hint, problem, value, autoComplete, visible, onChange }: Props) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(wiring) => (
        <input
          {...wiring}
          type={visible ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}

/** Typing a long password without seeing it fails too often. */
export function ShowPasswords({ visible, onChange }: { visible: boolean; onChange: (on: boolean) => void }) {
  const { texts } = useTexts()
  return (
    <label className="account-page__show">
      <input type="checkbox" checked={visible} onChange={(event) => onChange(event.target.checked)} />{' '}
      {texts.account.show}
    </label>
  )
}
