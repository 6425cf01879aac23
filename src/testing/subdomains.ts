import type { JobContext } from '#jobs/context.ts'
import { reconcileDns } from '#jobs/reconcileDns.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'
import { act, aDraft, handInAll, judgeAll, requestIn } from './builders.ts'
import type { TestPayload } from './payload.ts'
import type { Office } from './people.ts'

interface Bench {
  product: TestPayload
  office: Office
}

/** A subdomain of the operator's unit, created and handed over by what people do, and written by this worker. */
export async function aSubdomain(
  { product: { payload }, office }: Bench,
  worker: JobContext,
  wishes: Partial<SubdomainRequest> = {},
): Promise<Subdomain> {
  const { id } = await requestIn('approved', { payload, office, wishes })
  await reconcileDns(worker)
  const { subdomain } = await payload.findByID({ collection: 'requests', id, depth: 1 })
  if (!subdomain || typeof subdomain !== 'object') throw new Error('the name does not stand in the register')
  return subdomain
}

type Wishes = Partial<SubdomainRequest>

/** A change or a deletion of a subdomain that only the head's approval is missing. */
export async function readyFor(
  { product: { payload }, office }: Bench,
  subdomain: Subdomain,
  wishes: Wishes & Pick<SubdomainRequest, 'type'>,
): Promise<SubdomainRequest> {
  const draft = await aDraftFor({ payload, office }, subdomain, wishes)
  await handInAll(payload, office.operator, draft.id, wishes.type)
  await act(payload, office.operator, draft.id, 'submit')
  await act(payload, office.officer, draft.id, 'startReview')
  await judgeAll(payload, office.officer, draft.id)
  return payload.findByID({ collection: 'requests', id: draft.id, depth: 0 })
}

/** The same, as the unit begins it. */
export function aDraftFor(
  { payload, office }: Pick<TestPayload, 'payload'> & { office: Office },
  { id }: Subdomain,
  wishes: Wishes,
): Promise<SubdomainRequest> {
  const reason = 'Penyesuaian tugas dan fungsi.'
  return aDraft(payload, office.operator, { subdomain: id, reason, ...wishes })
}
