import type { Transition } from './transition.ts'

export type { Input, Transition } from './transition.ts'

/** Neither written nor ended nor mended by the unit, which may object instead. */
const OFFICE_ITSELF = { who: ['officer', 'head'] } as const

/**
 * THE transition table (contract.md, requests). Every change of a request's status is one of these rows.
 */
export const TRANSITIONS = {
  submit: {
    from: ['draft', 'revision'],
    to: 'submitted',
    who: ['agency', 'officer', 'head'],
    guards: [
      'unitIsActive',
      'staffOnlyForPaper',
      'unitOnlyForItsOwnWords',
      'fileIsComplete',
      'endIsAhead',
      'nameIsAllowed',
      'targetIsAllowed',
      'nameIsFree',
      'subdomainStands',
      'noOtherRequest',
      'nothingIsProtected',
      'noNamesBelow',
      'somethingChanges',
    ],
    needs: [],
    visibleToUnit: true,
    exOfficio: OFFICE_ITSELF,
  },
  startReview: {
    from: ['submitted'],
    to: 'in-review',
    who: ['officer', 'head'],
    guards: [],
    needs: [],
    visibleToUnit: true,
  },
  assign: {
    from: ['submitted', 'in-review'],
    to: 'same',
    who: ['officer', 'head'],
    guards: [],
    needs: ['assignee'],
    visibleToUnit: false,
  },
  // Among colleagues: what was asked on the phone, what to watch for. The unit never sees it.
  addNote: {
    from: ['submitted', 'in-review', 'revision', 'approved', 'provisioned'],
    to: 'same',
    who: ['officer', 'head'],
    guards: [],
    needs: ['note'],
    visibleToUnit: false,
  },
  object: {
    from: ['submitted', 'in-review'],
    to: 'same',
    who: [],
    guards: ['objectionIsInTime'],
    needs: ['note'],
    visibleToUnit: true,
    exOfficio: { who: ['agency'] },
  },
  requestRevision: {
    from: ['in-review'],
    to: 'revision',
    who: ['officer', 'head'],
    guards: ['correctionsAreKnown', 'correctionsAreExplained'],
    needs: ['reasonCode', 'note'],
    visibleToUnit: true,
    // Nobody outside wrote it: what is wrong with it is withdrawn and started anew.
    exOfficio: { who: [] },
  },
  // Where the promise runs from then on.
  declareComplete: {
    from: ['in-review'],
    to: 'same',
    who: ['officer', 'head'],
    guards: ['clockWaitsForCompleteness', 'documentsAreComplete'],
    needs: [],
    visibleToUnit: true,
    exOfficio: { who: [] },
  },
  extend: {
    from: ['submitted', 'in-review', 'approved'],
    to: 'same',
    who: ['head'],
    guards: ['somethingIsDue', 'notExtendedYet', 'notDueYet'],
    needs: ['note'],
    visibleToUnit: true,
    // Nothing was promised.
    exOfficio: { who: [] },
  },
  approve: {
    from: ['in-review'],
    to: 'approved',
    who: ['head'],
    guards: [
      'unitIsActive',
      'notOwnSubmission',
      'fourEyes',
      'objectionTimeIsOver',
      'objectionIsAnswered',
      'documentsAreVerified',
      'endIsAhead',
      'targetIsSet',
      'targetIsAllowed',
      'nameIsAllowed',
      'nameIsFree',
      'subdomainStands',
      'noOtherRequest',
      'nothingIsProtected',
      'noNamesBelow',
      'somethingChanges',
      'planIsAsSeen',
    ],
    needs: [],
    visibleToUnit: true,
  },
  reject: {
    // From `revision` too (decisions/0010): what is never mended would stand in the way of everything else about its name.
    from: ['in-review', 'revision'],
    to: 'rejected',
    who: ['head'],
    guards: [],
    needs: ['reasonCode', 'note'],
    visibleToUnit: true,
  },
  reopen: {
    from: ['approved'],
    to: 'in-review',
    who: ['head'],
    guards: ['nothingWritten'],
    needs: ['note'],
    visibleToUnit: true,
  },
  withdraw: {
    from: ['draft', 'submitted', 'in-review', 'revision'],
    to: 'withdrawn',
    who: ['agency', 'officer'],
    guards: ['staffOnlyForPaper', 'unitLeavesPaperDrafts', 'noteUnlessOwnWords'],
    needs: [],
    visibleToUnit: true,
    exOfficio: OFFICE_ITSELF,
  },
  // The unit was asked for corrections, reminded, and told until when.
  closeUnanswered: {
    from: ['revision'],
    to: 'withdrawn',
    who: ['system'],
    guards: [],
    needs: [],
    visibleToUnit: true,
  },
  confirmDns: {
    from: ['approved'],
    // Step 15: after a deletion there is nothing to hand over.
    to: { creation: 'provisioned', change: 'provisioned', deletion: 'completed' },
    who: ['system'],
    guards: [],
    needs: [],
    visibleToUnit: true,
    exOfficio: { to: 'completed' },
  },
  retryDns: {
    from: ['approved'],
    to: 'same',
    who: ['officer', 'head'],
    guards: ['provisioningIsStuck'],
    needs: [],
    visibleToUnit: false,
  },
  // What somebody made by hand says what was decided: it becomes ours instead of standing in the way.
  adoptRecord: {
    from: ['approved'],
    to: 'same',
    who: ['head'],
    guards: ['notOwnSubmission', 'recordIsAdoptable', 'adoptionIsAsSeen'],
    needs: ['note'],
    visibleToUnit: false,
  },
  confirmDeletion: {
    from: ['approved'],
    to: 'same',
    who: ['officer', 'head'],
    guards: ['deletionWaits', 'secondPerson'],
    needs: [],
    visibleToUnit: false,
  },
  handOver: {
    from: ['provisioned'],
    to: 'completed',
    who: ['officer', 'head'],
    guards: ['handoverExists'],
    needs: [],
    visibleToUnit: true,
  },
  // The subdomain was deleted, or went to another unit, before it was handed over.
  lapse: {
    from: ['provisioned'],
    to: 'completed',
    who: ['system'],
    guards: [],
    needs: [],
    visibleToUnit: true,
  },
} as const satisfies Record<string, Transition>

export type RequestAction = keyof typeof TRANSITIONS

/** In the order in which screens offer them. */
export const REQUEST_ACTIONS: readonly RequestAction[] = [
  'submit',
  'startReview',
  'declareComplete',
  'approve',
  'handOver',
  'confirmDeletion',
  'adoptRecord',
  'retryDns',
  'object',
  'requestRevision',
  'reject',
  'reopen',
  'extend',
  'assign',
  'addNote',
  'withdraw',
  'confirmDns',
  'lapse',
  'closeUnanswered',
]

export function isRequestAction(value: unknown): value is RequestAction {
  return typeof value === 'string' && Object.hasOwn(TRANSITIONS, value)
}

/** The row of an action, with the table's literal types widened. */
export function transitionOf(action: RequestAction): Transition {
  return TRANSITIONS[action]
}
