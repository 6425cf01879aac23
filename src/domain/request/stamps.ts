import type { Actor } from '../roles.ts'
import type { Accepted, Wish } from './decide.ts'
import { unverifiedDocuments } from './completeness.ts'
import { correctionsFor, parseCorrections } from './corrections.ts'
import type { RequestFacts } from './facts.ts'
import { objectionUntil } from './exOfficio.ts'
import { keepValues, type KeptCorrection } from './returnedValues.ts'
import { HOLDING_STATUSES, type ProvisioningState, type ReasonCode } from './status.ts'

/** System fields that an action sets; absent means untouched. Instants are ISO. */
export interface Stamps {
  status: Accepted['to']
  heldName: string | null
  submittedAt?: string
  resubmittedAt?: string
  submittedBy?: string | null
  matrix?: RequestFacts['requirements']
  returnedAt?: string
  returns?: number
  corrections?: KeptCorrection[]
  reviewedAt?: string
  verifiedAt?: string | null
  assignee?: string | null
  approvedAt?: string | null
  provisionedAt?: string
  completedAt?: string
  decision?: { code: ReasonCode | null; note: string | null; by: string | null; inSteadOf: string | null }
  goal?: RequestFacts['goal']
  goalHash?: string | null
  exOfficio?: { objectionUntil?: string | null; objectedAt?: string; objection?: string | null }
  provisioning?: Partial<ProvisioningStamps>
}

interface ProvisioningStamps {
  state: ProvisioningState | null
  attempts: number
  errorCode: string | null
  errorMessage: string | null
  nextAttemptAt: string | null
  traceId: string | null
  /** When staff were told that the trouble lasts. */
  alertedAt: string | null
  confirmedBy: string | null
  deletionPermittedAt: string | null
}

const NEVER_TRIED = {
  attempts: 0,
  errorCode: null,
  errorMessage: null,
  nextAttemptAt: null,
  traceId: null,
  alertedAt: null,
}
/** Leave was given to one decision, and not to the next one about the same request. */
const NO_LEAVE = { confirmedBy: null, deletionPermittedAt: null }

interface StampArgs {
  accepted: Accepted
  wish: Wish
  actor: Actor
  now: Date
  facts: RequestFacts
  /** The name that the request wants to be ours; see `wantedName`. */
  wantedName: string | null
}

/** What an accepted action writes beside the status. */
export function stampsFor(args: StampArgs): Stamps {
  const heldName = HOLDING_STATUSES.includes(args.accepted.to) ? args.wantedName : null
  const left = args.accepted.to === 'in-review' ? {} : { verifiedAt: null }
  return { status: args.accepted.to, heldName, ...left, ...OWN_STAMPS[args.accepted.action](args) }
}

type OwnStamps = (args: StampArgs) => Omit<Stamps, 'status' | 'heldName'>

const nothing: OwnStamps = () => ({})

const OWN_STAMPS: Record<Accepted['action'], OwnStamps> = {
  submit: (args) => ({
    ...(args.facts.submittedAt ? again(args) : firstTime(args)),
    submittedBy: idOf(args.actor),
  }),
  declareComplete: nothing,
  extend: nothing,
  startReview: (args) => ({
    reviewedAt: args.now.toISOString(),
    assignee: idOf(args.actor),
    verifiedAt: verifiedAt(args),
  }),
  assign: ({ wish }) => ({ assignee: wish.assignee }),
  addNote: nothing,
  object: ({ wish, now }) => ({ exOfficio: { objectedAt: now.toISOString(), objection: wish.note } }),
  requestRevision: ({ facts, wish, now }) => ({
    returnedAt: now.toISOString(),
    returns: facts.returns + 1,
    corrections: keepValues(
      correctionsFor(parseCorrections(wish.corrections, facts) ?? [], facts),
      facts.fields,
    ),
  }),
  approve: (args) => ({
    approvedAt: args.now.toISOString(),
    decision: decisionOf(args),
    goal: args.facts.goal,
    goalHash: args.facts.goalHash,
    provisioning: { state: 'queued', ...NEVER_TRIED },
  }),
  reject: (args) => ({ decision: decisionOf(args) }),
  reopen: (args) => ({
    verifiedAt: verifiedAt(args),
    approvedAt: null,
    decision: { code: null, note: null, by: null, inSteadOf: null },
    goal: null,
    goalHash: null,
    provisioning: { state: null, ...NEVER_TRIED, ...NO_LEAVE },
  }),
  withdraw: nothing,
  closeUnanswered: nothing,
  confirmDns: ({ now, accepted }) => ({
    provisionedAt: now.toISOString(),
    ...(accepted.to === 'completed' ? { completedAt: now.toISOString() } : {}),
    provisioning: { state: 'done', errorCode: null, errorMessage: null, nextAttemptAt: null },
  }),
  // What was taken over was that record as it stood: what stands there now is for a new decision.
  retryDns: ({ facts }) => ({ ...facts.unadopted, provisioning: { state: 'queued', ...NEVER_TRIED } }),
  adoptRecord: ({ facts }) => ({ ...facts.adoption, provisioning: { state: 'queued', ...NEVER_TRIED } }),
  confirmDeletion: ({ actor }) => ({
    provisioning: { state: 'queued', errorCode: null, nextAttemptAt: null, confirmedBy: idOf(actor) },
  }),
  handOver: ({ now }) => ({ completedAt: now.toISOString() }),
  lapse: ({ now }) => ({ completedAt: now.toISOString() }),
}

/** The first submission starts the clock and fixes what is asked; neither is ever overwritten. */
const firstTime: OwnStamps = ({ facts, now }) => ({
  submittedAt: now.toISOString(),
  matrix: facts.requirements,
  ...(facts.exOfficio && {
    exOfficio: {
      objectionUntil:
        objectionUntil(facts.exOfficio.grounds, now, facts.objectionDays)?.toISOString() ?? null,
    },
  }),
})
const again: OwnStamps = ({ now }) => ({ resubmittedAt: now.toISOString() })

/** What comes into review with every document in order waits for the decision at once. */
function verifiedAt({ facts, now }: StampArgs): string | null {
  return unverifiedDocuments(facts).length === 0 ? now.toISOString() : null
}

function decisionOf({ accepted, wish, actor }: StampArgs): Stamps['decision'] {
  return {
    code: wish.reasonCode,
    note: wish.note,
    by: idOf(actor),
    inSteadOf: accepted.inSteadOf,
  }
}

function idOf(actor: Actor): string | null {
  return actor.kind === 'user' ? actor.id : null
}
