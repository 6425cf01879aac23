import type { Where } from 'payload'
import type { RequestStatus } from '#domain/request/status.ts'
import { STUCK_STATES } from '#domain/request/status.ts'
import type { Role } from '#domain/roles.ts'
import type { Texts } from '#i18n/texts.ts'

/** A list of requests that waits for somebody. */
export interface Task {
  text: keyof Texts['ui'] & `tasks${string}`
  where: Where
}

const inStatus = (...statuses: RequestStatus[]): Where => ({ status: { in: statuses } })
const ended: RequestStatus[] = ['completed', 'rejected', 'withdrawn']

const toStart: Task = { text: 'tasksToStart', where: inStatus('submitted') }
const inReview: Task = { text: 'tasksInReview', where: inStatus('in-review') }
const toHandOver: Task = { text: 'tasksToHandOver', where: inStatus('provisioned') }
const stuck: Task = {
  text: 'tasksStuck',
  where: { and: [inStatus('approved'), { 'provisioning.state': { in: [...STUCK_STATES] } }] },
}
const open: Task = { text: 'tasksOpen', where: { status: { not_in: ['draft', ...ended] } } }

/** What waits for whom, in the order in which it is shown. The supervisor has no part in requests. */
export const TASKS: Record<Role, readonly Task[]> = {
  agency: [
    { text: 'tasksToComplete', where: inStatus('draft') },
    { text: 'tasksToCorrect', where: inStatus('revision') },
    { text: 'tasksAtOffice', where: inStatus('submitted', 'in-review', 'approved', 'provisioned') },
  ],
  officer: [toStart, inReview, toHandOver, stuck],
  head: [inReview, toStart, toHandOver, stuck],
  auditor: [open, stuck],
  supervisor: [],
  admin: [open, stuck],
}
