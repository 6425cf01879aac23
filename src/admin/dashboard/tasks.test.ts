import { describe, expect, it } from 'vitest'
import { ROLES, type Role } from '#domain/roles.ts'
import { calendarFrom } from '#domain/workdays/calendar.ts'
import { wita } from '#testing/clock.ts'
import { tasksOf } from './tasks.ts'

const calendar = calendarFrom([{ date: '2026-11-30', name: 'Libur' }])
const at = (local: string) => ({ now: wita(local), calendar })

it('what is late and soon due comes first for staff, and of requests nothing is the supervisor’s', () => {
  const first = (role: Role) => tasksOf(role, at('2026-11-23 10:00'))[0]?.text ?? null
  expect(Object.fromEntries(ROLES.map((role) => [role, first(role)]))).toEqual({
    agency: 'tasksToComplete',
    officer: 'tasksLate',
    head: 'tasksLate',
    auditor: 'tasksLate',
    supervisor: 'tasksComplaintsLate',
    admin: 'tasksLate',
  })
})

describe('a due time belongs to at most one of the lists', () => {
  it.each([
    ['an hour ago', '2026-11-27 10:00', '2026-11-27 09:00', 'tasksLate'],
    ['in an hour', '2026-11-27 10:00', '2026-11-27 11:00', 'tasksDueToday'],
    ['on the last minute of today', '2026-11-27 10:00', '2026-11-27 23:59', 'tasksDueToday'],
    ['on Tuesday, after a weekend and a holiday', '2026-11-27 10:00', '2026-12-01 16:00', 'tasksDueTomorrow'],
    ['the day after that', '2026-11-27 10:00', '2026-12-02 16:00', null],
  ])('%s', (_, now, due, list) => {
    expect(listsOf(wita(due), now)).toEqual(list ? [list] : [])
  })
})

/** The lists whose conditions on the due time hold. */
function listsOf(due: Date, now: string): string[] {
  const holds: Record<string, (bound: string) => boolean> = {
    less_than: (bound) => due < new Date(bound),
    less_than_equal: (bound) => due <= new Date(bound),
    greater_than: (bound) => due > new Date(bound),
    greater_than_equal: (bound) => due >= new Date(bound),
  }
  return tasksOf('officer', at(now)).flatMap(({ text, where }) => {
    const conditions = (where.and ?? []).flatMap(({ dueAt }) => Object.entries(dueAt ?? {}))
    const isAsked = conditions.length > 0
    return isAsked && conditions.every(([operator, bound]) => holds[operator]?.(String(bound))) ? [text] : []
  })
}
