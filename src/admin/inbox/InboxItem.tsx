import { Link } from '@payloadcms/ui'
import { textsFor } from '#i18n/label.ts'
import type { Notification } from '#payload-types.ts'
import { formatInstant } from '../formatInstant.ts'

interface Props {
  notice: Notification
  language: string
  isNew: boolean
}

/** One notice: what happened, about which request, when. */
export function InboxItem({ notice, language, isNew }: Props) {
  const { notices, ui } = textsFor(language)
  const titles: Readonly<Record<string, string>> = notices
  const title = titles[notice.kind] ?? notice.kind
  const request = typeof notice.request === 'object' ? notice.request : null
  return (
    <li className={`office-note${isNew ? ' office-note--warning' : ''}`}>
      <p>
        <strong>{title}</strong> {isNew && <em>({ui.inboxNew})</em>}
      </p>
      {request && (
        <p>
          <Link href={`/admin/collections/requests/${request.id}`}>
            {[request.number, request.requestedName].filter(Boolean).join(' · ')}
          </Link>
        </p>
      )}
      <p className="dashboard-note__facts">{formatInstant(notice.createdAt, language)}</p>
    </li>
  )
}
