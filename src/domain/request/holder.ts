import type { Channel, ProvisioningState, RequestStatus } from './status.ts'

/** Who has to act: the unit, nobody yet, the verifier it was given to, the head, our own system, or the office as a whole. */
export type Holder = 'unit' | 'nobody' | 'assignee' | 'head' | 'system' | 'office'

interface Held {
  status: RequestStatus
  channel: Channel
  provisioning?: { state?: ProvisioningState | null }
  assignee?: unknown
  verifiedAt?: string | null
}

/** In these nothing goes on until somebody at the office has decided or mended something. */
const LEFT_TO_OFFICE: readonly ProvisioningState[] = ['conflict', 'blocked']

/** Who holds a request now; null once it has ended. */
export function holderOf({ status, channel, assignee, verifiedAt, provisioning }: Held): Holder | null {
  switch (status) {
    case 'draft':
      return channel === 'portal' ? 'unit' : 'office'
    case 'revision':
      return 'unit'
    case 'submitted':
      return assignee ? 'assignee' : 'nobody'
    case 'in-review':
      return verifiedAt ? 'head' : 'assignee'
    case 'approved':
      return LEFT_TO_OFFICE.some((state) => state === provisioning?.state) ? 'office' : 'system'
    case 'provisioned':
      return 'office'
    case 'completed':
    case 'rejected':
    case 'withdrawn':
      return null
  }
}
