import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { textsFor } from '#i18n/label.ts'
import type { Notification } from '#payload-types.ts'
import { InboxItem } from './inbox/InboxItem.tsx'
import { SeenMark } from './inbox/SeenMark.tsx'
import { ownNotices, seenUntil } from './inbox/unread.ts'
import { PanelPage } from './PanelPage.tsx'

const SHOWN = 50

/** The notices to whoever is signed in, newest first, whether or not a mail of them went out. */
export async function Inbox(page: AdminViewServerProps) {
  const { req } = page.initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect('/admin/login?redirect=/admin/inbox')
  const since = await seenUntil({ payload, user, req })
  const { docs } = await payload.find({
    collection: 'notifications',
    where: ownNotices(user),
    sort: '-createdAt',
    limit: SHOWN,
    depth: 1,
    req,
    user,
    overrideAccess: false,
  })
  const { inboxTitle } = textsFor(i18n.language).ui
  return (
    <PanelPage page={page} title={inboxTitle}>
      <Gutter className="inbox">
        <h1>{inboxTitle}</h1>
        <Notices docs={docs} since={since} language={i18n.language} />
      </Gutter>
    </PanelPage>
  )
}

interface Shown {
  docs: Notification[]
  since: string | null
  language: string
}

function Notices({ docs, since, language }: Shown) {
  const [newest] = docs
  if (!newest) return <p className="office-note">{textsFor(language).ui.inboxEmpty}</p>
  return (
    <>
      <ul className="inbox__list">
        {docs.map((notice) => (
          <InboxItem
            key={notice.id}
            notice={notice}
            language={language}
            isNew={since === null || notice.createdAt > since}
          />
        ))}
      </ul>
      {newest.createdAt !== since && <SeenMark until={newest.createdAt} />}
    </>
  )
}
