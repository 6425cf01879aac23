import type { ServerProps } from 'payload'
import { textsFor } from '#i18n/label.ts'
import { comingDaysOff } from '../dashboard/comingDaysOff.ts'
import { listLink } from '../dashboard/listLink.ts'
import { tasksOf } from '../dashboard/tasks.ts'
import { QuickLink } from './QuickLink.tsx'

/** Above the requests: the lists of the start page, one press away; who has none sees all at once anyway. */
export async function QuickLists({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const { ui } = textsFor(i18n.language)
  const present = { me: user.id, now: new Date(), calendar: await comingDaysOff(payload, user) }
  const tasks = tasksOf(user.role, present).filter(({ collection = 'requests' }) => collection === 'requests')
  if (tasks.length === 0) return null
  return (
    <nav className="quick-lists" aria-label={ui.quickLists}>
      <QuickLink href="/admin/collections/requests" text={ui.quickAll} />
      {tasks.map(({ text, where }) => (
        <QuickLink key={text} href={listLink(where)} text={ui[text]} />
      ))}
    </nav>
  )
}
