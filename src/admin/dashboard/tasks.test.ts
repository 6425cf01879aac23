import { describe, expect, it } from 'vitest'
import { ROLES, type Capacity, type Role } from '#domain/roles.ts'
import { calendarFrom } from '#domain/workdays/calendar.ts'
import { wita } from '#testing/clock.ts'
import { matches } from './matches.ts'
import { lineOf, tasksOf } from './tasks.ts'

const calendar = calendarFrom([{ date: '2026-11-30', name: 'Libur' }])
const at = (local: string) => ({ me: 'me', now: wita(local), calendar })
const NOW = at('2026-11-27 10:00')

it('what is late and soon due comes first for staff, and of requests nothing is the supervisor’s', () => {
  const first = (role: Role) => tasksOf(role, NOW)[0]?.text ?? null
  expect(Object.fromEntries(ROLES.map((role) => [role, first(role)]))).toEqual({
    agency: 'tasksUseAsked',
    officer: 'tasksLate',
    head: 'tasksLate',
    auditor: 'tasksLate',
    supervisor: 'tasksComplaintsLate',
    admin: 'tasksLate',
  })
})

/** The lists of requests that hold one, by when it is due or by who has to act. */
function listsOf(role: Role, row: object, groups: readonly string[]): string[] {
  return tasksOf(role, NOW)
    .filter(({ collection = 'requests', group }) => collection === 'requests' && groups.includes(group))
    .filter(({ where }) => matches(row, where))
    .map(({ text }) => text)
}

describe('a due time belongs to at most one of the lists', () => {
  it.each([
    ['an hour ago', '2026-11-27 09:00', 'tasksLate'],
    ['in an hour', '2026-11-27 11:00', 'tasksDueToday'],
    ['on the last minute of today', '2026-11-27 23:59', 'tasksDueToday'],
    ['on Tuesday, after a weekend and a holiday', '2026-12-01 16:00', 'tasksDueTomorrow'],
    ['the day after that', '2026-12-02 16:00', null],
  ])('%s', (_, due, list) => {
    const row = { status: 'submitted', dueAt: wita(due).toISOString() }
    expect(listsOf('officer', row, ['late'])).toEqual(list ? [list] : [])
  })
})

describe('every request that is not ended stands in one list, under who has to act', () => {
  const verifiedAt = '2026-11-26T02:00:00.000Z'
  it.each([
    ['nobody has taken', { status: 'submitted' }, 'tasksToStart', 'tasksToStart'],
    ['I took', { status: 'in-review', assignee: 'me' }, 'tasksMine', 'tasksMine'],
    ['came back to me', { status: 'submitted', assignee: 'me' }, 'tasksMine', 'tasksMine'],
    ['a colleague took', { status: 'in-review', assignee: 'x' }, 'tasksOfColleagues', 'tasksOfColleagues'],
    ['was judged', { status: 'in-review', assignee: 'me', verifiedAt }, 'tasksToDecide', 'tasksToDecide'],
    ['was given back', { status: 'revision', assignee: 'me' }, 'tasksAtUnit', 'tasksAtUnit'],
    ['is stuck', { status: 'approved', provisioning: { state: 'conflict' } }, 'tasksStuck', 'tasksStuck'],
    ['is being written', { status: 'approved', provisioning: { state: 'working' } }, null, null],
    ['is live', { status: 'provisioned' }, 'tasksToHandOver', 'tasksToHandOver'],
    ['is done', { status: 'completed' }, null, null],
  ])('what %s', (_, row, officer, head) => {
    const groups = ['mine', 'others']
    expect(listsOf('officer', row, groups)).toEqual(officer ? [officer] : [])
    expect(listsOf('head', row, groups)).toEqual(head ? [head] : [])
  })

  it('what was judged is the head’s own work, and waits for another in the eyes of an officer', () => {
    const row = { status: 'in-review', assignee: 'x', verifiedAt }
    expect(listsOf('head', row, ['mine'])).toEqual(['tasksToDecide'])
    expect(listsOf('officer', row, ['others'])).toEqual(['tasksToDecide'])
  })
})

it.each<[string, Capacity[], string[]]>([
  ['an officer', ['officer'], ['free', 'own']],
  ['the head', ['head'], ['verified']],
  ['an officer in the head’s stead', ['officer', 'head'], ['free', 'own', 'verified']],
])('%s takes up next what stands in their own lists', (_, capacities, line) => {
  const rows = {
    free: { status: 'submitted' },
    own: { status: 'in-review', assignee: 'me' },
    colleagues: { status: 'in-review', assignee: 'x' },
    verified: { status: 'in-review', assignee: 'me', verifiedAt: '2026-11-26T02:00:00.000Z' },
    decided: { status: 'approved', assignee: 'me' },
  }
  const where = lineOf(capacities, { me: 'me' })
  expect(Object.entries(rows).flatMap(([name, row]) => (matches(row, where) ? [name] : []))).toEqual(line)
})
