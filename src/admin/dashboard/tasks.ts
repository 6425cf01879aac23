import type { Where } from 'payload'
import { UNANSWERED } from '#domain/complaint/words.ts'
import { ENDED_STATUSES, STUCK_STATES, type RequestStatus } from '#domain/request/status.ts'
import type { Capacity, Role } from '#domain/roles.ts'
import { nextWorkingDay, type Calendar } from '#domain/workdays/calendar.ts'
import { dayOf, endOfDay } from '#domain/workdays/officeDay.ts'
import type { Listed } from './listLink.ts'
import type { Texts } from '#i18n/texts.ts'

/** What presses, what is one's own, what others hold, and what belongs to no request: in the order in which it is shown. */
export const GROUPS = ['late', 'mine', 'others', 'register', 'complaints'] as const
export type Group = (typeof GROUPS)[number]

/** A list that waits for somebody; of requests, where it does not say otherwise. */
export interface Task {
  collection?: Listed
  group: Group
  text: keyof Texts['ui'] & `tasks${string}`
  where: Where
  /** The field that says since when each of them waits. */
  since?: string
}

/** Of whom and when the lists are asked for. */
export interface Present {
  me: string
  now: Date
  calendar: Calendar
}

const inStatus = (...statuses: RequestStatus[]): Where => ({ status: { in: statuses } })
const withOffice: RequestStatus[] = ['submitted', 'in-review', 'approved', 'provisioned']

const toStart: Task = {
  group: 'mine',
  text: 'tasksToStart',
  where: { and: [inStatus('submitted'), { assignee: { exists: false } }] },
  since: 'submittedAt',
}
const toDecide = (group: Group): Task => ({
  group,
  text: 'tasksToDecide',
  where: { and: [inStatus('in-review'), { verifiedAt: { exists: true } }] },
  since: 'verifiedAt',
})
const toHandOver: Task = {
  group: 'mine',
  text: 'tasksToHandOver',
  where: inStatus('provisioned'),
  since: 'provisionedAt',
}
const atUnit: Task = {
  group: 'others',
  text: 'tasksAtUnit',
  where: inStatus('revision'),
  since: 'returnedAt',
}
const stuck: Task = {
  group: 'others',
  text: 'tasksStuck',
  where: { and: [inStatus('approved'), { 'provisioning.state': { in: [...STUCK_STATES] } }] },
  since: 'approvedAt',
}
const objected: Task = {
  group: 'mine',
  text: 'tasksObjected',
  where: { and: [inStatus('submitted', 'in-review'), { 'exOfficio.objectedAt': { exists: true } }] },
  since: 'exOfficio.objectedAt',
}
const open: Task = {
  group: 'others',
  text: 'tasksOpen',
  where: { status: { not_in: ['draft', ...ENDED_STATUSES] } },
  since: 'submittedAt',
}

/** Not judged to the end: what has been is for whoever decides. */
const unverified: Where[] = [inStatus('submitted', 'in-review'), { verifiedAt: { exists: false } }]
const mine = ({ me }: Pick<Present, 'me'>): Task => ({
  group: 'mine',
  text: 'tasksMine',
  where: { and: [...unverified, { assignee: { equals: me } }] },
  since: 'submittedAt',
})
const ofColleagues = ({ me }: Present): Task => ({
  group: 'others',
  text: 'tasksOfColleagues',
  where: { and: [...unverified, { assignee: { exists: true } }, { assignee: { not_equals: me } }] },
  since: 'submittedAt',
})

const standing: Where = { status: { equals: 'active' } }
const useAsked: Task = {
  collection: 'subdomains',
  group: 'register',
  text: 'tasksUseAsked',
  where: { and: [standing, { useState: { in: ['asked', 'silent'] } }] },
}
const silent: Task = {
  collection: 'subdomains',
  group: 'register',
  text: 'tasksSilent',
  where: { and: [standing, { useState: { equals: 'silent' } }] },
}

const unanswered: Where = { status: { in: [...UNANSWERED] } }
const complaints = (text: Task['text'], ...when: Where[]): Task => ({
  collection: 'complaints',
  group: 'complaints',
  text,
  where: { and: [unanswered, ...when] },
  since: 'receivedAt',
})
const toAnswer = [
  complaints('tasksComplaintsLate', { overdue: { equals: true } }),
  complaints('tasksComplaintsUrgent', { priority: { equals: 'urgent' } }),
  complaints('tasksComplaints'),
]

/** What waits for whom. Each sees of complaints what is theirs to see. */
const TASKS: Record<Role, (present: Present) => readonly Task[]> = {
  agency: () => [useAsked],
  officer: (present) => [
    ...dueTasks(present),
    ...[mine(present), toStart, toHandOver],
    ...[ofColleagues(present), toDecide('others'), atUnit, stuck],
    ...[silent, ...leftTasks(present), ...toAnswer],
  ],
  head: (present) => [
    ...dueTasks(present),
    ...[toDecide('mine'), objected, mine(present), toStart, toHandOver],
    ...[ofColleagues(present), atUnit, stuck],
    ...[silent, ...leftTasks(present), ...toAnswer],
  ],
  auditor: (present) => [...dueTasks(present), open, toDecide('others'), atUnit, stuck, silent],
  supervisor: () => toAnswer,
  admin: (present) => [...dueTasks(present), open, stuck],
}

/** What waits for somebody now. */
export function tasksOf(role: Role, present: Present): readonly Task[] {
  return TASKS[role](present)
}

/** Of their own lists, those whose requests somebody takes up one after the other. */
const LINES: Partial<Record<Capacity, (present: Pick<Present, 'me'>) => readonly Task[]>> = {
  officer: (present) => [mine(present), toStart],
  head: () => [toDecide('mine')],
}

/** The requests that somebody of these capacities would take up next. */
export function lineOf(capacities: readonly Capacity[], present: Pick<Present, 'me'>): Where {
  const lists = capacities.flatMap((capacity) => LINES[capacity]?.(present) ?? [])
  return { or: lists.map(({ where }) => where) }
}

/** What time has left to staff; the morning's digest counts the same. */
function leftTasks({ now }: Present): Task[] {
  const yesterday = endOfDay(dayOf(now) - 1).toISOString()
  const unopened: Where[] = [
    { noneNeeded: { not_equals: true } },
    { revealedAt: { exists: false } },
    { expiresAt: { less_than_equal: now.toISOString() } },
  ]
  return [
    {
      collection: 'handovers',
      group: 'register',
      text: 'tasksUnopened',
      where: { and: unopened },
      since: 'expiresAt',
    },
    {
      collection: 'subdomains',
      group: 'register',
      text: 'tasksEnded',
      where: { and: [standing, { expiresOn: { less_than_equal: yesterday } }] },
      since: 'expiresOn',
    },
  ]
}

/** As long as the office has the file. Tomorrow is the next day on which the office works. */
function dueTasks({ now, calendar }: Present): Task[] {
  const today = dayOf(now)
  const bounds = [now, endOfDay(today), endOfDay(nextWorkingDay(calendar, today))]
  const [present = '', night = '', nextNight = ''] = bounds.map((bound) => bound.toISOString())
  const due = (text: Task['text'], ...when: Where[]): Task => ({
    group: 'late',
    text,
    where: { and: [inStatus(...withOffice), ...when] },
  })
  return [
    { ...due('tasksLate', { dueAt: { less_than: present } }), since: 'dueAt' },
    due('tasksDueToday', { dueAt: { greater_than_equal: present } }, { dueAt: { less_than_equal: night } }),
    due('tasksDueTomorrow', { dueAt: { greater_than: night } }, { dueAt: { less_than_equal: nextNight } }),
  ]
}
