import type { RequestStatus } from './status.ts'

/** Who has to act: the unit, nobody yet, the verifier it was given to, the head, our own system, or the office as a whole. */
export type Holder = 'unit' | 'nobody' | 'assignee' | 'head' | 'system' | 'office'

interface Held {
  status: RequestStatus
  assignee?: unknown
  verifiedAt?: string | null
}

/** Who holds a request now; null once it has ended. */
export function holderOf({ status, assignee, verifiedAt }: Held): Holder | null {
  switch (status) {
    case 'draft':
    case 'revision':
      return 'unit'
    case 'submitted':
      return assignee ? 'assignee' : 'nobody'
    case 'in-review':
      return verifiedAt ? 'head' : 'assignee'
    case 'approved':
      return 'system'
    case 'provisioned':
      return 'office'
    case 'completed':
    case 'rejected':
    case 'withdrawn':
      return null
  }
}
