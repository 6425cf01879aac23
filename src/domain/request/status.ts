/** The life of a request (product.md §3). */
export const STATUSES = [
  'draft',
  'submitted',
  'in-review',
  'revision',
  'approved',
  'provisioned',
  'completed',
  'rejected',
  'withdrawn',
] as const
export type RequestStatus = (typeof STATUSES)[number]

/** From submission until the subdomain holds it or the request ends, a request holds its name. */
export const HOLDING_STATUSES: readonly RequestStatus[] = [
  'submitted',
  'in-review',
  'revision',
  'approved',
  'provisioned',
]

/** Before the decision. */
export const UNDECIDED_STATUSES: readonly RequestStatus[] = ['draft', 'submitted', 'in-review', 'revision']

/** Nothing comes of it any more. */
export const ENDED_STATUSES: readonly RequestStatus[] = ['completed', 'rejected', 'withdrawn']

/** While the file is with the unit, or was taken back, the stored due time alone tells nothing. */
export const UNTIMED_STATUSES: readonly RequestStatus[] = ['draft', 'revision', 'withdrawn']

/** While one of these, the unit may still edit what it wrote. */
export const UNIT_EDITABLE_STATUSES: readonly RequestStatus[] = ['draft', 'revision']

export const REQUEST_TYPES = ['creation', 'change', 'deletion'] as const
export type RequestType = (typeof REQUEST_TYPES)[number]

/** `office`: started by the office itself, with grounds (ex officio). */
export const CHANNELS = ['portal', 'letter', 'email', 'whatsapp', 'office'] as const
export type Channel = (typeof CHANNELS)[number]

export const CATEGORIES = ['institution', 'public-service', 'event'] as const
/**
 * Why the office acts of its own accord: nobody uses or manages the name any more; it harms people (at once, without
 * waiting for objections); the zone says something else than the register.
 */
export const GROUNDS = ['abandoned', 'harmful', 'drift'] as const
export type Grounds = (typeof GROUNDS)[number]

export const POSITION_STATUSES = ['definitive', 'acting', 'daily-acting', 'on-behalf'] as const

export const REASON_CODES = [
  'incomplete',
  'not-valid',
  'name-not-allowed',
  'name-taken',
  'not-an-official-unit',
  'purpose-does-not-fit',
  'target-not-allowed',
  'other',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

/**
 * Where carrying out an approval stands: `verifying` outcome unknown or not yet resolving; `waiting` retry at
 * `nextAttemptAt`; `conflict` something foreign stands on the name; `blocked` token or zone must be mended.
 */
export const PROVISIONING_STATES = [
  'queued',
  'working',
  'verifying',
  'waiting',
  'conflict',
  'blocked',
  'done',
] as const
export type ProvisioningState = (typeof PROVISIONING_STATES)[number]

/** States in which nothing moves by itself and staff have to act. */
export const STUCK_STATES: readonly ProvisioningState[] = ['conflict', 'waiting', 'blocked', 'verifying']

/**
 * Whether the zone's own name servers answer as was written: not asked yet or not all of them; all of them; not after
 * ten minutes. A deletion `resolves` when none of them knows the record any more.
 */
export const RESOLUTION_STATES = ['written', 'resolving', 'not-resolving'] as const
export type ResolutionState = (typeof RESOLUTION_STATES)[number]

/** Whether something is still to be expected of a request at the provider or from its name servers. */
export function isMovingInDns(
  status: RequestStatus,
  resolution: ResolutionState | null | undefined,
): boolean {
  const isWritten = status === 'provisioned' || status === 'completed'
  return status === 'approved' || (isWritten && resolution === 'written')
}
