/** Dotted paths as the groups that forms and REST send: `{'a.b': 1}` → `{a: {b: 1}}`. One path for each group. */
export function unflatten(paths: Record<string, unknown>): Record<string, unknown> {
  const nested = Object.entries(paths).map(([path, value]) =>
    path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value),
  )
  return Object.assign({}, ...nested) as Record<string, unknown>
}
