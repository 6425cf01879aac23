import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { textsFor } from '#i18n/label.ts'
import type { User } from '#payload-types.ts'
import { listLink } from './listLink.ts'
import { TASKS, type Task } from './tasks.ts'

interface Props {
  payload: Payload
  user: User
  language: string
}

/** How many requests wait for this person, each number a way to their list. */
export async function TaskList({ payload, user, language }: Props) {
  const texts = textsFor(language)
  const counted = await Promise.all(TASKS[user.role].map((task) => counting(task, payload, user)))
  const waiting = counted.filter(({ count }) => count > 0)
  if (waiting.length === 0) return <p>{texts.ui.noActions}</p>
  return (
    <ul className="dashboard-tasks">
      {waiting.map(({ task, count }) => (
        <li key={task.text}>
          <Link href={listLink(task.where)}>
            {texts.ui[task.text]} <span className="dashboard-tasks__count">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

async function counting(task: Task, payload: Payload, user: User) {
  const { totalDocs } = await payload.count({
    collection: 'requests',
    where: task.where,
    user,
    overrideAccess: false,
  })
  return { task, count: totalDocs }
}
