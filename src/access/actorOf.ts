import type { PayloadRequest } from 'payload'
import { NOBODY, type Actor, type Role } from '#domain/roles.ts'

/** What an account must tell for us to know who acts; generated `User` satisfies it. */
interface Account {
  id: string
  role: Role
  unit?: string | { id: string } | null
  disabled?: boolean | null
  actingHead?: { from?: string | null; until?: string | null; note?: string | null } | null
}

/** Who is behind a request. Our own code says so in `context.actor`, which no client can set; a disabled account is nobody. */
export function actorOf(req: Pick<PayloadRequest, 'user' | 'context'>): Actor {
  const explicit = req.context?.['actor']
  if (isSystem(explicit)) return explicit
  return req.user ? actorOfAccount(req.user) : NOBODY
}

/** The actor that an account stands for. */
export function actorOfAccount(account: Account): Actor {
  if (account.disabled) return NOBODY
  const unit = typeof account.unit === 'object' ? account.unit?.id : account.unit
  const { from, until, note } = account.actingHead ?? {}
  return {
    kind: 'user',
    id: account.id,
    role: account.role,
    unit: account.role === 'agency' ? (unit ?? null) : null,
    actingHead: from && until ? { from, until, note } : null,
  }
}

function isSystem(value: unknown): value is Actor {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'system'
}
