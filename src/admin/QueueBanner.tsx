import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { scopeOf } from '#domain/permissions.ts'
import { textsFor } from '#i18n/label.ts'
import { STAFF_ROLES } from '#domain/roles.ts'
import { ContactWork } from './dashboard/ContactWork.tsx'
import { OfficeState } from './dashboard/OfficeState.tsx'
import { StuckWork } from './dashboard/StuckWork.tsx'
import { TaskList } from './dashboard/TaskList.tsx'
import { fill } from '#i18n/fill.ts'

/** The first thing after signing in: what is out of order, and what waits for this person. */
export function QueueBanner({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const texts = textsFor(i18n.language)
  const mayCreate = scopeOf(user.role, 'requests', 'create') !== 'none'
  return (
    <section className="dashboard-welcome" aria-labelledby="dashboard-welcome">
      {STAFF_ROLES.includes(user.role) && <OfficeState />}
      <h1 id="dashboard-welcome">{fill(texts.ui.welcome, { name: user.name })}</h1>
      <TaskList payload={payload} user={user} language={i18n.language} />
      {STAFF_ROLES.includes(user.role) && (
        <StuckWork payload={payload} user={user} language={i18n.language} />
      )}
      {(user.role === 'officer' || user.role === 'head') && (
        <ContactWork payload={payload} user={user} language={i18n.language} />
      )}
      {mayCreate && (
        <p>
          <Link className="office-button office-button--main" href="/admin/collections/requests/create">
            {texts.ui[user.role === 'agency' ? 'newRequest' : 'enterRequest']}
          </Link>
        </p>
      )}
    </section>
  )
}
