import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { ChangePasswordForm } from './account/ChangePasswordForm.tsx'
import { PasswordPage } from './account/PasswordPage.tsx'

/** One's own password, from the page of one's own account. */
export function ChangePassword({ initPageResult: { req } }: AdminViewServerProps) {
  if (!req.user) redirect('/admin/login')
  return (
    <PasswordPage req={req}>
      <ChangePasswordForm account={req.user.id} isForced={false} />
    </PasswordPage>
  )
}
