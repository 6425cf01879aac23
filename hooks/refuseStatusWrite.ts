import type { PayloadRequest } from 'payload'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { SubdomainRequest } from '#payload-types.ts'

/**
 * A status that was sent along must be the one the request has: nobody writes it directly. The panel's form sends the
 * one it was opened with; when the request has moved on since, that is an old page and no attempt at anything.
 */
export function refuseStatusWrite(
  sent: unknown,
  stored: Partial<SubdomainRequest> | undefined,
  req: PayloadRequest,
): void {
  if (sent === undefined || sent === (stored?.status ?? 'draft')) return
  throw new Refusal(refused(isOldPage(stored, req) ? 'stale-page' : 'status-not-writable'), req.i18n.language)
}

/** When a row was changed is sent by forms only. What was sent for it never gets as far as a hook's `data`. */
function isOldPage(stored: Partial<SubdomainRequest> | undefined, { data }: PayloadRequest): boolean {
  const seen: unknown = data?.['updatedAt']
  return typeof seen === 'string' && stored?.updatedAt !== undefined && seen < stored.updatedAt
}
