/**
 * Whether the permissions of a document, as Payload's `POST /api/<collection>/access/:id` answers them, let a field be
 * changed. It leaves out what is not allowed, and says `true` where everything below is.
 */
export function mayUpdate(permissions: unknown, path: string): boolean {
  const below = path.split('.').reduce<unknown>((at, name) => {
    const fields = at === true ? true : inside(at, 'fields')
    return fields === true ? true : inside(fields, name)
  }, permissions)
  return below === true || inside(below, 'update') === true
}

function inside(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}
