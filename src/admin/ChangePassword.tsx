import { MinimalTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { ChangePasswordForm } from './account/ChangePasswordForm.tsx'

/** One's own password, from the page of one's own account. */
export function ChangePassword({ initPageResult }: AdminViewServerProps) {
  const { user } = initPageResult.req
  if (!user) redirect('/admin/login')
  return (
    <MinimalTemplate>
      <ChangePasswordForm account={user.id} isForced={false} />
    </MinimalTemplate>
  )
}
