import type { SubdomainFact } from '#domain/request/facts.ts'

/** A living subdomain of the unit, with nothing below it. */
export function aSubdomainFact(wishes: Partial<SubdomainFact> = {}): SubdomainFact {
  return {
    name: 'lama',
    unit: 'unit-own',
    status: 'active',
    below: [],
    otherRequest: null,
    record: null,
    ...wishes,
  }
}
