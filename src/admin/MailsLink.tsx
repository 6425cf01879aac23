import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { textsFor } from '#i18n/label.ts'

/** In the side bar of administrators: how every mail looks. */
export function MailsLink({ user, i18n }: ServerProps) {
  if (user?.role !== 'admin') return null
  return (
    <Link className="nav__link" href="/admin/mails">
      <span className="nav__link-label">{textsFor(i18n.language).ui.mailsTitle}</span>
    </Link>
  )
}
