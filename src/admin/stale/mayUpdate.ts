import { z } from 'zod'

const permission = z.looseObject({ update: z.boolean().optional(), fields: z.unknown().optional() })

/**
 * Whether the permissions of a document, as Payload's `POST /api/<collection>/access/:id` answers them, let a field be
 * changed. It leaves out what is not allowed, and says `true` where everything below is.
 */
export function mayUpdate(permissions: unknown, path: string): boolean {
  if (permissions === true) return true
  const own = permission.safeParse(permissions)
  if (!own.success) return false
  if (path === '' || (own.data.fields === undefined && own.data.update)) return own.data.update === true
  const [first = '', ...rest] = path.split('.')
  const { fields } = own.data
  if (fields === true) return true
  if (typeof fields !== 'object' || fields === null) return false
  return mayUpdate(Object.entries(fields).find(([name]) => name === first)?.[1], rest.join('.'))
}
