/** The id behind a relation, populated or not. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  if (typeof relation === 'string') return relation
  return relation?.id ?? null
}
