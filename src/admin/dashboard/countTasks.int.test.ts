import { expect, it } from 'vitest'
import { calendarFrom } from '#domain/workdays/calendar.ts'
import type { Role } from '#domain/roles.ts'
import { requestIn } from '#testing/builders.ts'
import { complaintDesk } from '#testing/complaints.ts'
import { useOffice } from '#testing/office.ts'
import { aUser, type Person } from '#testing/people.ts'
import { countTasks } from './countTasks.ts'
import { tasksOf, type Task } from './tasks.ts'

const product = useOffice()
const { lodged, act } = complaintDesk(product)

/** How many of a role's list this person may read. */
async function countOf(text: Task['text'], user: Person, role: Role = user.role): Promise<number> {
  const now = new Date()
  const tasks = tasksOf(role, { me: user.id, now, calendar: calendarFrom([]) })
  const counted = await countTasks(tasks, { payload: product.payload, user, now })
  return counted.find(({ task }) => task.text === text)?.count ?? Number.NaN
}

it('a complaint under supervision is counted for the supervisor and for nobody else', async () => {
  const supervisor = await aUser(product.payload, 'supervisor')
  const count = async () => [
    await countOf('tasksComplaints', product.officer),
    await countOf('tasksComplaints', supervisor),
  ]
  const [open = 0, supervised = 0] = await count()
  const { id } = await lodged()
  expect(await count()).toEqual([open + 1, supervised])
  await act(id, 'escalate', product.officer)
  expect(await count()).toEqual([open, supervised + 1])
})

it('who may not read requests is counted none of them', async () => {
  await requestIn('submitted', { payload: product.payload, office: product })
  const supervisor = await aUser(product.payload, 'supervisor')
  expect(await countOf('tasksToStart', product.officer)).toBeGreaterThan(0)
  expect(await countOf('tasksToStart', supervisor, 'officer')).toBe(0)
})
