'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useTexts } from '../useTexts.ts'
import { PasswordInput, ShowPasswords } from './PasswordInput.tsx'
import type { usePasswordForm } from './usePasswordForm.ts'

interface Props {
  form: ReturnType<typeof usePasswordForm>
  asksCurrent: boolean
  button: string
  /** Ways out beside the button. */
  children?: ReactNode
}

/** A new password twice, the present one where it is needed; what was typed stays on bad input. */
export function PasswordForm({ form, asksCurrent, button, children }: Props) {
  const { texts } = useTexts()
  const [visible, setVisible] = useState(false)
  const { given, change, problems, busy } = form
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void form.save()
  }
  const input = (field: keyof typeof given, autoComplete: 'current-password' | 'new-password') => ({
    autoComplete,
    visible,
    value: given[field],
    problem: problems[field],
    onChange: (value: string) => change({ [field]: value }),
  })
  return (
    <form onSubmit={submit} noValidate className="account-page__form">
      {asksCurrent && (
        <PasswordInput label={texts.account.current} {...input('current', 'current-password')} />
      )}
      <PasswordInput
        label={texts.account.wanted}
        hint={texts.account.rule}
        {...input('wanted', 'new-password')}
      />
      <PasswordInput label={texts.account.repeated} {...input('repeated', 'new-password')} />
      <ShowPasswords visible={visible} onChange={setVisible} />
      {problems.whole && (
        <p className="office-note office-note--bad" role="alert">
          {problems.whole}
        </p>
      )}
      <div className="office-dialog__buttons">
        {children}
        <Button type="submit" margin={false} extraButtonProps={{ 'aria-busy': busy, 'aria-disabled': busy }}>
          {busy ? texts.ui.loading : button}
        </Button>
      </div>
    </form>
  )
}
