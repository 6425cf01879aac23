/**
 * What a list shows as the query of an address, the way Payload reads one: `where[unit][equals]=…`. What is undefined or
 * empty is left out.
 */
export function listQuery(values: object): string {
  return partsOf(values, '').join('&')
}

function partsOf(value: unknown, name: string): string[] {
  if (value === undefined || value === '') return []
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      partsOf(inner, name ? `${name}[${key}]` : key),
    )
  const written = typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '')
  return [`${encodeURIComponent(name)}=${encodeURIComponent(written)}`]
}
