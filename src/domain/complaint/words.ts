/** What somebody brings (product.md §2.7). */
export const CLASSIFICATIONS = ['complaint', 'information', 'suggestion'] as const
export type Classification = (typeof CLASSIFICATIONS)[number]

export const CATEGORIES = [
  'delay',
  'requirements-unclear',
  'unreasonable-refusal',
  'subdomain-problem',
  'login-not-received',
  'staff-conduct',
  'payment-request',
  'harmful-content',
  'other',
] as const
export type Category = (typeof CATEGORIES)[number]

/** How it came. `form`: by our own page or REST; the others are registered by staff. */
export const COMPLAINT_CHANNELS = ['form', 'email', 'phone', 'whatsapp', 'letter'] as const
export type ComplaintChannel = (typeof COMPLAINT_CHANNELS)[number]

export const COMPLAINT_STATUSES = ['received', 'in-progress', 'answered', 'closed'] as const
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number]

/** Nothing was answered yet: the promise runs. */
export const UNANSWERED: readonly ComplaintStatus[] = ['received', 'in-progress']

export const PRIORITIES = ['normal', 'urgent'] as const
export type Priority = (typeof PRIORITIES)[number]

/** 1 is the worst. */
export const RATINGS = [1, 2, 3, 4, 5] as const
export type Rating = (typeof RATINGS)[number]
