import type { ComparedRecord, Finding, RegisteredName } from './drift.ts'

/**
 * What a name of the register meets in the zone: our record as it should be; nothing; our record with other words; or
 * only records that are not ours.
 */
export const PLACES = ['missing', 'different', 'foreign', 'in-place'] as const
export type Place = (typeof PLACES)[number]

export interface PlannedName {
  name: string
  place: Place
  expected: ComparedRecord
  found: ComparedRecord | null
}

/** Every name of the register with what stands for it, what is out of order first, then by name. */
export function zonePlan(registered: readonly RegisteredName[], findings: readonly Finding[]): PlannedName[] {
  const bySubdomain = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (!finding.subdomain) continue
    bySubdomain.set(finding.subdomain, [...(bySubdomain.get(finding.subdomain) ?? []), finding])
  }
  return registered
    .map((name) => planned(name, bySubdomain.get(name.subdomain) ?? []))
    .toSorted(
      (one, other) =>
        PLACES.indexOf(one.place) - PLACES.indexOf(other.place) || (one.name < other.name ? -1 : 1),
    )
}

function planned({ fqdn, type, value, proxied, ttl }: RegisteredName, findings: Finding[]): PlannedName {
  const expected = { name: fqdn, type, content: value, proxied, ttl }
  const [first] = findings
  const isMissing = findings.some(({ kind }) => kind === 'missing')
  const foreign = findings.find(({ kind }) => kind === 'doubled')
  if (!first) return { name: fqdn, place: 'in-place', expected, found: expected }
  if (isMissing && foreign) return { name: fqdn, place: 'foreign', expected, found: foreign.found }
  if (isMissing) return { name: fqdn, place: 'missing', expected, found: null }
  return { name: fqdn, place: 'different', expected, found: first.found }
}

export function countPlaces(names: readonly PlannedName[]): Record<Place, number> {
  const counts: Record<Place, number> = { missing: 0, different: 0, foreign: 0, 'in-place': 0 }
  for (const { place } of names) counts[place] += 1
  return counts
}
