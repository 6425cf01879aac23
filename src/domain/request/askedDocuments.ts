import type { Obligation, RequirementFact } from './facts.ts'

/** The documents that a stored requirement matrix asks for, in its order; none where no matrix is stored yet. */
export function askedDocuments(matrix: unknown): { id: string; obligation: Obligation }[] {
  if (!Array.isArray(matrix)) return []
  // Only the server writes it, at the first submission.
  return (matrix as RequirementFact[])
    .filter(({ form, obligation }) => form === 'document' && obligation !== 'none')
    .map(({ id, obligation }) => ({ id, obligation }))
}
