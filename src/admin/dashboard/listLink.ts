import type { Where } from 'payload'

export type Listed = 'requests' | 'subdomains' | 'handovers' | 'complaints'

/** A list, filtered as the list's own filter would write it into its address. */
export function listLink(where: Where, collection: Listed = 'requests'): string {
  const alternatives = where.or ?? [{ and: where.and ?? [where] }]
  const query = new URLSearchParams(entriesOf({ or: alternatives }, 'where'))
  return `/admin/collections/${collection}?${query}`
}

function entriesOf(value: unknown, key: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[key, String(value)]]
  return Object.entries(value).flatMap(([inner, nested]) => entriesOf(nested, `${key}[${inner}]`))
}
