import type { Problem } from './request/refusals.ts'

/** Whether a subdomain is still used, as far as its unit has said: `asked` once its year is over, `silent` when nobody answers. */
export const USE_STATES = ['confirmed', 'asked', 'silent'] as const
export type UseState = (typeof USE_STATES)[number]

/** Until the settings say otherwise. BSSN counts names that nobody manages as the cause of most hijacked go.id addresses. */
export const USAGE = { confirmMonths: 12, confirmDays: 20 } as const

/** Who looks after a subdomain; all texts are trimmed. */
export interface Manager {
  name: string
  nip: string
  position: string
  phone: string
  email: string
}

export const MANAGER_PARTS = [
  'name',
  'nip',
  'position',
  'phone',
  'email',
] as const satisfies readonly (keyof Manager)[]
const LONGEST = 200

export type ReadManager = { ok: true; manager: Manager | null } | { ok: false; problems: Problem[] }

/** The manager that a confirmation names; null where it names none, which leaves whoever it was. */
export function readManager(sent: unknown): ReadManager {
  if (sent === undefined || sent === null) return { ok: true, manager: null }
  const given: Readonly<Record<string, unknown>> = typeof sent === 'object' ? { ...sent } : {}
  const problems = MANAGER_PARTS.flatMap((part) => problemOf(part, given[part]))
  if (problems.length > 0) return { ok: false, problems }
  const text = (part: keyof Manager) => (typeof given[part] === 'string' ? given[part].trim() : '')
  const [name, nip, position, phone, email] = [
    text('name'),
    text('nip'),
    text('position'),
    text('phone'),
    text('email'),
  ]
  return { ok: true, manager: { name, nip, position, phone, email } }
}

function problemOf(part: keyof Manager, value: unknown): Problem[] {
  const told = (code: string): Problem[] => [{ path: `manager.${part}`, code }]
  if (value !== undefined && value !== null && typeof value !== 'string') return told('value-invalid')
  const text = (value ?? '').trim()
  if (part === 'name' && text === '') return told('field-required')
  if (text.length > LONGEST || /\p{Cc}/u.test(text)) return told('value-invalid')
  return part === 'email' && text !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
    ? told('value-invalid')
    : []
}
