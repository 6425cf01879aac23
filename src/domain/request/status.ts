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

/** While one of these, the unit may still edit what it wrote. */
export const UNIT_EDITABLE_STATUSES: readonly RequestStatus[] = ['draft', 'revision']

export const REQUEST_TYPES = ['creation', 'change', 'deletion'] as const
export type RequestType = (typeof REQUEST_TYPES)[number]

export const CHANNELS = ['portal', 'letter', 'email', 'whatsapp'] as const
export type Channel = (typeof CHANNELS)[number]

export const CATEGORIES = ['institution', 'public-service', 'event'] as const
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
