'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '#payload-types.ts'
import { LinkButton } from './account/LinkButton.tsx'

/** On somebody else's account: the administrator makes a one-time link for its person. */
export function AccountTools() {
  const { user } = useAuth<User>()
  const { id, data } = useDocumentInfo()
  if (!user || !id) return null
  if (id === user.id || user.role !== 'admin' || data?.['disabled']) return null
  const isInvited = Boolean(data?.['mustChangePassword']) && !data?.['lastSignInAt']
  const name: unknown = data?.['name']
  return (
    <LinkButton
      account={String(id)}
      name={typeof name === 'string' ? name : ''}
      kind={isInvited ? (data?.['invitedAt'] ? 'inviteAgain' : 'invite') : 'resetLink'}
    />
  )
}
