'use client'
import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, type ReactNode } from 'react'
import type { User } from '#payload-types.ts'
import { forgetOthers } from './kept.ts'

/** Whoever signs out leaves nothing behind in the tab, and whoever signs in after them finds nothing of theirs. A session that only ended is taken up again. */
export function ForgetTyped({ children }: { children: ReactNode }) {
  const { user } = useAuth<User>()
  const path = usePathname()
  const account = user?.id
  useEffect(() => {
    if (path === '/admin/logout') forgetOthers(window.sessionStorage, null)
    else if (account) forgetOthers(window.sessionStorage, account)
  }, [path, account])
  return children
}
