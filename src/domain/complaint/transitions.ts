import type { ComplaintStatus } from './words.ts'

/** What an action asks for before it is carried out. */
export type ComplaintInput = 'note' | 'assignee' | 'rating'

export interface ComplaintTransition {
  from: readonly ComplaintStatus[]
  to: ComplaintStatus | 'same'
  /** `handler`: whoever works on complaints of this kind; `reporter`: whoever knows the number and its code. */
  who: 'handler' | 'reporter'
  needs: readonly ComplaintInput[]
  guard?: 'notSupervised' | 'notRated' | 'notReopened'
  /** Whether the reporter reads of it, its note included. */
  told: boolean
}

/** THE table of what happens to a complaint. */
export const COMPLAINT_TRANSITIONS = {
  start: { from: ['received'], to: 'in-progress', who: 'handler', needs: [], told: true },
  assign: {
    from: ['received', 'in-progress'],
    to: 'same',
    who: 'handler',
    needs: ['assignee'],
    told: false,
  },
  addStep: {
    from: ['received', 'in-progress'],
    to: 'in-progress',
    who: 'handler',
    needs: ['note'],
    told: false,
  },
  inform: {
    from: ['received', 'in-progress'],
    to: 'in-progress',
    who: 'handler',
    needs: ['note'],
    told: true,
  },
  answer: {
    from: ['received', 'in-progress'],
    to: 'answered',
    who: 'handler',
    needs: ['note'],
    told: true,
  },
  close: { from: ['answered'], to: 'closed', who: 'handler', needs: [], told: true },
  escalate: {
    from: ['received', 'in-progress', 'answered'],
    to: 'same',
    who: 'handler',
    needs: ['note'],
    guard: 'notSupervised',
    told: false,
  },
  rate: {
    from: ['answered', 'closed'],
    to: 'same',
    who: 'reporter',
    needs: ['rating'],
    guard: 'notRated',
    told: true,
  },
  reopen: {
    from: ['answered', 'closed'],
    to: 'in-progress',
    who: 'reporter',
    needs: ['note'],
    guard: 'notReopened',
    told: true,
  },
} as const satisfies Record<string, ComplaintTransition>

export type ComplaintAction = keyof typeof COMPLAINT_TRANSITIONS

/** In the order in which screens offer them. */
export const COMPLAINT_ACTIONS: readonly ComplaintAction[] = [
  'start',
  'answer',
  'close',
  'addStep',
  'inform',
  'assign',
  'escalate',
  'rate',
  'reopen',
]

export function isComplaintAction(value: unknown): value is ComplaintAction {
  return typeof value === 'string' && Object.hasOwn(COMPLAINT_TRANSITIONS, value)
}

/** The row of an action, with the table's literal types widened. */
export function complaintTransition(action: ComplaintAction): ComplaintTransition {
  return COMPLAINT_TRANSITIONS[action]
}
