import type { PayloadRequest } from 'payload'
import { requirementFacts } from '#db/requestFacts.ts'
import { transactionOf } from '#db/transaction.ts'
import { idOf } from '#domain/relation.ts'
import type { RequirementFact } from '#domain/request/facts.ts'
import type { RequestDocument, SubdomainRequest } from '#payload-types.ts'

/** The line of the request's own matrix that a document answers to. */
export async function askedFor(
  { requirement }: Pick<Partial<RequestDocument>, 'requirement'>,
  request: SubdomainRequest,
  req: PayloadRequest,
): Promise<RequirementFact | null> {
  const matrix = await requirementFacts(await transactionOf(req), request)
  return matrix.find(({ id, form }) => id === idOf(requirement) && form === 'document') ?? null
}
