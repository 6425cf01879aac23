import type { ComplaintFacts } from './decideComplaint.ts'
import type { ComplaintStatus } from './words.ts'

/** What `decideComplaint` must know, from a complaint as it is stored. */
export function complaintFacts(complaint: {
  status?: ComplaintStatus | null
  supervised?: boolean | null
  rating?: number | null
  reopenedAt?: string | null
  maskedAt?: string | null
}): ComplaintFacts {
  return {
    status: complaint.status ?? 'received',
    supervised: Boolean(complaint.supervised),
    isRated: typeof complaint.rating === 'number',
    isReopened: Boolean(complaint.reopenedAt),
    isMasked: Boolean(complaint.maskedAt),
  }
}
