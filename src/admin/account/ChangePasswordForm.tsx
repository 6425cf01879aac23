'use client'
import { useTexts } from '../useTexts.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { usePasswordForm } from './usePasswordForm.ts'

interface Props {
  account: string
  /** Whether the panel opens only afterwards. */
  isForced: boolean
}

/** One's own password, proven by the present one. */
export function ChangePasswordForm({ account, isForced }: Props) {
  const { texts } = useTexts()
  const form = usePasswordForm({
    path: `/api/users/${account}?depth=0`,
    method: 'PATCH',
    body: ({ current, wanted }) => ({ currentPassword: current, password: wanted }),
    onDone: () => window.location.replace(isForced ? '/admin' : '/admin/account'),
  })
  return (
    <main className="account-page">
      <h1>{texts.account.changeTitle}</h1>
      {isForced && <p className="office-note office-note--warning">{texts.account.mustChange}</p>}
      <p>{texts.account.changeHint}</p>
      <PasswordForm form={form} asksCurrent button={texts.account.changeButton}>
        <a className="office-button" href={isForced ? '/admin/logout' : '/admin/account'}>
          {isForced ? texts.account.signOut : texts.account.back}
        </a>
      </PasswordForm>
    </main>
  )
}
