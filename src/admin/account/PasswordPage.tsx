import { MinimalTemplate } from '@payloadcms/next/templates'
import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { Logo } from '../identity/Logo.tsx'

/** A page on which a password is chosen: outside the panel's frame, so it says itself whose service this is. */
export function PasswordPage({ req, children }: { req: PayloadRequest; children: ReactNode }) {
  return (
    <MinimalTemplate className="password-page">
      <Logo payload={req.payload} i18n={req.i18n} />
      {children}
    </MinimalTemplate>
  )
}
