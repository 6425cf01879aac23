import type { PayloadRequest } from 'payload'
import type { SubdomainRequest } from '#payload-types.ts'

/**
 * Whether what is being saved comes from a form that was opened before the request was last saved. When a row was changed
 * is sent by forms only, and what was sent for it never gets as far as a hook's `data`.
 */
export function isOldPage(stored: Partial<SubdomainRequest> | undefined, { data }: PayloadRequest): boolean {
  const seen: unknown = data?.['updatedAt']
  return typeof seen === 'string' && stored?.updatedAt !== undefined && seen < stored.updatedAt
}
