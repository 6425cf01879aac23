import type { RequestStatus, RequestType } from './status.ts'
import type { Transition } from './transitions.ts'

/** The status that an action leads to. */
export function statusAfter(
  { to }: Transition,
  { type, status }: { type: RequestType; status: RequestStatus },
): RequestStatus {
  if (to === 'same') return status
  return typeof to === 'string' ? to : to[type]
}
