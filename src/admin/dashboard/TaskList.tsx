import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { calendarFrom, type Calendar } from '#domain/workdays/calendar.ts'
import { dayInOffice } from '#domain/officeTime.ts'
import { textsFor } from '#i18n/label.ts'
import type { User } from '#payload-types.ts'
import { listLink } from './listLink.ts'
import { tasksOf, type Task } from './tasks.ts'

interface Props {
  payload: Payload
  user: User
  language: string
}

/** How much waits for this person, each number a way to their list. */
export async function TaskList({ payload, user, language }: Props) {
  const texts = textsFor(language)
  const tasks = tasksOf(user.role, { now: new Date(), calendar: await comingDaysOff(payload, user) })
  const counted = await Promise.all(tasks.map((task) => counting(task, payload, user)))
  const waiting = counted.filter(({ count }) => count > 0)
  if (waiting.length === 0) return <p>{texts.ui.noActions}</p>
  return (
    <ul className="dashboard-tasks">
      {waiting.map(({ task, count }) => (
        <li key={task.text}>
          <Link href={listLink(task.where, task.collection)}>
            {texts.ui[task.text]} <span className="dashboard-tasks__count">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const LOOKED_AHEAD = 60

async function comingDaysOff(payload: Payload, user: User): Promise<Calendar> {
  const { docs } = await payload.find({
    collection: 'holidays',
    where: { date: { greater_than_equal: dayInOffice(new Date()) } },
    sort: 'date',
    limit: LOOKED_AHEAD,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return calendarFrom(docs)
}

async function counting(task: Task, payload: Payload, user: User) {
  const { totalDocs } = await payload.count({
    collection: task.collection ?? 'requests',
    where: task.where,
    user,
    overrideAccess: false,
  })
  return { task, count: totalDocs }
}
