import type { PayloadRequest } from 'payload'
import { flatten } from '#domain/flatten.ts'
import { overwritten } from '#domain/request/formVersions.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { isOldPage } from './isOldPage.ts'

/**
 * A form sends everything that it shows. One that was opened before somebody else saved would write its old values over
 * theirs; where it says the same as what is stored it does no harm, and an action is decided by the rules of actions.
 */
export function refuseOldForm(
  saved: Partial<SubdomainRequest>,
  stored: Partial<SubdomainRequest> | undefined,
  req: PayloadRequest,
): void {
  if (!stored || !isOldPage(stored, req)) return
  if (overwritten(flatten(stored), flatten(saved)).length === 0) return
  throw new Refusal(refused('stale-page'), req.i18n.language)
}
