import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { SetPasswordForm } from './account/SetPasswordForm.tsx'

/** Where a one-time link leads; for everybody who holds one. */
export function SetPassword({ initPageResult }: AdminViewServerProps) {
  const { user } = initPageResult.req
  return (
    <MinimalTemplate>
      <SetPasswordForm signedInAs={user ? user.name || user.email : null} />
    </MinimalTemplate>
  )
}
