import type { Where } from 'payload'
import { UNANSWERED } from '#domain/complaint/words.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import { STUCK_STATES } from '#domain/request/status.ts'
import type { Role } from '#domain/roles.ts'
import { nextWorkingDay, type Calendar } from '#domain/workdays/calendar.ts'
import { dayOf, endOfDay } from '#domain/workdays/officeDay.ts'
import type { Listed } from './listLink.ts'
import type { Texts } from '#i18n/texts.ts'

/** A list that waits for somebody; of requests, where it does not say otherwise. */
export interface Task {
  collection?: Listed
  text: keyof Texts['ui'] & `tasks${string}`
  where: Where
}

const inStatus = (...statuses: RequestStatus[]): Where => ({ status: { in: statuses } })
const ended: RequestStatus[] = ['completed', 'rejected', 'withdrawn']
const withOffice: RequestStatus[] = ['submitted', 'in-review', 'approved', 'provisioned']

const toStart: Task = { text: 'tasksToStart', where: inStatus('submitted') }
const inReview: Task = { text: 'tasksInReview', where: inStatus('in-review') }
const toHandOver: Task = { text: 'tasksToHandOver', where: inStatus('provisioned') }
const stuck: Task = {
  text: 'tasksStuck',
  where: { and: [inStatus('approved'), { 'provisioning.state': { in: [...STUCK_STATES] } }] },
}
const open: Task = { text: 'tasksOpen', where: { status: { not_in: ['draft', ...ended] } } }

const standing: Where = { status: { equals: 'active' } }
const useAsked: Task = {
  collection: 'subdomains',
  text: 'tasksUseAsked',
  where: { and: [standing, { useState: { in: ['asked', 'silent'] } }] },
}
const silent: Task = {
  collection: 'subdomains',
  text: 'tasksSilent',
  where: { and: [standing, { useState: { equals: 'silent' } }] },
}

const unanswered: Where = { status: { in: [...UNANSWERED] } }
const complaints = (text: Task['text'], ...when: Where[]): Task => ({
  collection: 'complaints',
  text,
  where: { and: [unanswered, ...when] },
})
const toAnswer = [
  complaints('tasksComplaintsLate', { overdue: { equals: true } }),
  complaints('tasksComplaintsUrgent', { priority: { equals: 'urgent' } }),
  complaints('tasksComplaints'),
]

/** What waits for whom, in the order in which it is shown. Each sees of complaints what is theirs to see. */
const TASKS: Record<Role, readonly Task[]> = {
  agency: [
    { text: 'tasksToComplete', where: inStatus('draft') },
    { text: 'tasksToCorrect', where: inStatus('revision') },
    useAsked,
    { text: 'tasksAtOffice', where: inStatus(...withOffice) },
  ],
  officer: [toStart, inReview, toHandOver, stuck, silent, ...toAnswer],
  head: [inReview, toStart, toHandOver, stuck, silent, ...toAnswer],
  auditor: [open, stuck, silent],
  supervisor: toAnswer,
  admin: [open, stuck],
}

/** Whose work is measured by due dates, or who watches over it. */
const BY_DUE_DATE: readonly Role[] = ['officer', 'head', 'auditor', 'admin']

/** Who sees to what units did not answer. */
const LOOKS_AFTER: readonly Role[] = ['officer', 'head']

/** What waits for somebody now: what is late and soon due comes first. */
export function tasksOf(role: Role, present: { now: Date; calendar: Calendar }): readonly Task[] {
  const due = BY_DUE_DATE.includes(role) ? dueTasks(present) : []
  const left = LOOKS_AFTER.includes(role) ? leftTasks(present) : []
  return [...due, ...TASKS[role], ...left]
}

/** What time has left to staff; the morning's digest counts the same. */
function leftTasks({ now }: { now: Date }): Task[] {
  const yesterday = endOfDay(dayOf(now) - 1).toISOString()
  const unopened: Where[] = [
    { noneNeeded: { not_equals: true } },
    { revealedAt: { exists: false } },
    { expiresAt: { less_than_equal: now.toISOString() } },
  ]
  return [
    { collection: 'handovers', text: 'tasksUnopened', where: { and: unopened } },
    {
      collection: 'subdomains',
      text: 'tasksEnded',
      where: { and: [standing, { expiresOn: { less_than_equal: yesterday } }] },
    },
  ]
}

/** As long as the office has the file. Tomorrow is the next day on which the office works. */
function dueTasks({ now, calendar }: { now: Date; calendar: Calendar }): Task[] {
  const today = dayOf(now)
  const bounds = [now, endOfDay(today), endOfDay(nextWorkingDay(calendar, today))]
  const [present = '', night = '', nextNight = ''] = bounds.map((bound) => bound.toISOString())
  const due = (text: Task['text'], ...when: Where[]): Task => ({
    text,
    where: { and: [inStatus(...withOffice), ...when] },
  })
  return [
    due('tasksLate', { dueAt: { less_than: present } }),
    due('tasksDueToday', { dueAt: { greater_than_equal: present } }, { dueAt: { less_than_equal: night } }),
    due('tasksDueTomorrow', { dueAt: { greater_than: night } }, { dueAt: { less_than_equal: nextNight } }),
  ]
}
