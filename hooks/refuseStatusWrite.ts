import type { PayloadRequest } from 'payload'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { isOldPage } from './isOldPage.ts'

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
