import { Link } from '@payloadcms/ui'
import type { Payload, ServerProps } from 'payload'
import { cache } from 'react'
import { textsFor } from '#i18n/label.ts'
import type { User } from '#payload-types.ts'
import { unreadCount } from './inbox/unread.ts'

/** What is known about somebody while a page is drawn; by the id, because each part of a page has the user read anew. */
const known = cache((_id: string): { unread?: Promise<number> } => ({}))

/** Payload draws the side bar twice on a page; it is counted once. */
function countOnce(payload: Payload, user: User): Promise<number> {
  return (known(user.id).unread ??= unreadCount({ payload, user }))
}

/** In the side bar of everybody: the notices to them, and how many they have not seen. */
export async function InboxLink({ user, payload, i18n }: ServerProps) {
  if (!user) return null
  const { ui } = textsFor(i18n.language)
  const unread = await countOnce(payload, user)
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
