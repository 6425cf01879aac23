/** The value under a dotted path, of what the objects themselves hold; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce(memberOf, value)
}

/** What an object itself holds under a name; undefined of anything else. */
export function memberOf(value: unknown, member: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, member)
    ? Reflect.get(value, member)
    : undefined
}
