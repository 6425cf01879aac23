/**
 * Groups as dotted paths, the way forms and guards name them: `{a: {b: 1}}` → `{'a.b': 1}`. Arrays stay as they are;
 * a relation is its id, populated or not.
 */
export function flatten(value: object, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const path = `${prefix}${key}`
      if (isRelated(inner)) return [[path, inner.id]]
      return isPlain(inner) ? Object.entries(flatten(inner, `${path}.`)) : [[path, inner]]
    }),
  )
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function isRelated(value: unknown): value is { id: string } {
  return isPlain(value) && 'id' in value && typeof value.id === 'string'
}
