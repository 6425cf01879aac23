import type { AdminViewServerProps } from 'payload'
import { PasswordPage } from './account/PasswordPage.tsx'
import { SetPasswordForm } from './account/SetPasswordForm.tsx'

/** Where a one-time link leads; for everybody who holds one. */
export function SetPassword({ initPageResult: { req } }: AdminViewServerProps) {
  const { user } = req
  return (
    <PasswordPage req={req}>
      <SetPasswordForm signedInAs={user ? user.name || user.email : null} />
    </PasswordPage>
  )
}
