import type { Capacity } from '../roles.ts'
import type { GuardName } from './guards.ts'
import type { RequestStatus, RequestType } from './status.ts'

/** What an action needs to be told besides its name. */
export type Input = 'note' | 'reasonCode' | 'assignee'

export interface Transition {
  from: readonly RequestStatus[]
  /** `same` keeps the status; where the type of request decides, one for each. */
  to: RequestStatus | 'same' | Readonly<Record<RequestType, RequestStatus>>
  who: readonly Capacity[]
  guards: readonly GuardName[]
  needs: readonly Input[]
  /** Whether the unit sees the event and its note. */
  visibleToUnit: boolean
  /** What differs for what the office started itself (channel `office`). */
  exOfficio?: { who?: readonly Capacity[]; to?: RequestStatus }
}
