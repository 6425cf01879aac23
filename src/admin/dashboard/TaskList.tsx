import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'
import type { Texts } from '#i18n/texts.ts'
import type { User } from '#payload-types.ts'
import { comingDaysOff } from './comingDaysOff.ts'
import { countTasks, type Counted } from './countTasks.ts'
import { listLink } from './listLink.ts'
import { GROUPS, tasksOf, type Group } from './tasks.ts'

interface Props {
  payload: Payload
  user: User
  language: string
}

/** How much waits for this person and since when, each number a way to its list. */
export async function TaskList({ payload, user, language }: Props) {
  const { ui } = textsFor(language)
  const now = new Date()
  const tasks = tasksOf(user.role, { me: user.id, now, calendar: await comingDaysOff(payload, user) })
  const counted = await countTasks(tasks, { payload, user, now })
  const waiting = counted.filter(({ count, isMore }) => isMore || count > 0)
  if (waiting.length === 0) return user.role === 'agency' ? null : <p>{ui.noActions}</p>
  return (
    <div className="start-groups">
      {GROUPS.map((group) => (
        <TaskGroup key={group} group={group} counted={waiting} ui={ui} />
      ))}
    </div>
  )
}

const TITLES = {
  late: 'groupLate',
  mine: 'groupMine',
  others: 'groupOthers',
  register: 'groupRegister',
  complaints: 'groupComplaints',
} as const satisfies Record<Group, keyof Texts['ui']>

interface GroupProps {
  group: Group
  counted: readonly Counted[]
  ui: Texts['ui']
}

function TaskGroup({ group, counted, ui }: GroupProps) {
  const own = counted.filter(({ task }) => task.group === group)
  if (own.length === 0) return null
  const id = `start-${group}`
  return (
    <section aria-labelledby={id} className={`start-group start-group--${group}`}>
      <h2 id={id}>{ui[TITLES[group]]}</h2>
      <ul className="dashboard-tasks">
        {own.map(({ task, count, isMore, oldestDays }) => (
          <li key={task.text}>
            <Link href={listLink(task.where, task.collection)}>
              <span>{ui[task.text]}</span>{' '}
              <span className="dashboard-tasks__count">{isMore ? `${count}+` : count}</span>{' '}
              {oldestDays !== null && (
                <span className="dashboard-tasks__age">{ageWords(oldestDays, ui)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ageWords(days: number, ui: Texts['ui']): string {
  return days < 1 ? ui.oldestToday : fill(ui.oldestDays, { days })
}
