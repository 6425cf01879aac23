'use client'
import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import type { ReactNode } from 'react'
import type { User } from '#payload-types.ts'
import { ChangePasswordForm } from './account/ChangePasswordForm.tsx'

/** Signing out stays possible, and so does a link that somebody was given. */
const OPEN = new Set(['/admin/logout', '/admin/set-password'])

/** Whoever came in with a password that others have seen chooses one of their own before the panel opens. */
export function PasswordGate({ children }: { children: ReactNode }) {
  const { user } = useAuth<User>()
  const path = usePathname()
  if (!user?.mustChangePassword || OPEN.has(path)) return children
  return (
    <div className="account-gate">
      <ChangePasswordForm account={user.id} isForced />
    </div>
  )
}
