import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { textsFor } from '#i18n/label.ts'
import { unreadCount } from './inbox/unread.ts'

/** In the side bar of everybody: the notices to them, and how many they have not seen. */
export async function InboxLink({ user, payload, i18n }: ServerProps) {
  if (!user) return null
  const { ui } = textsFor(i18n.language)
  const unread = await unreadCount({ payload, user })
  return (
    <Link className="nav__link" href="/admin/inbox">
      <span className="nav__link-label">
        {ui.inboxTitle}
        {unread > 0 && (
          <>
            {' '}
            <span className="dashboard-tasks__count">
              {unread}
              <span className="office-unseen"> {ui.inboxNew}</span>
            </span>
          </>
        )}
      </span>
    </Link>
  )
}
