import { callRest } from './rest.ts'

const SIGNED_OUT: ReadonlySet<number> = new Set([401, 403])

interface Question {
  /** HTTP status of the refusal. */
  status: number
  language: string
  /** Id of whoever was at work; of anybody where it is left out. */
  user?: string
}

/** Whether a refusal comes from the session being over, or another's, and not from a rule; no where it cannot be told. */
export async function hasSessionEnded({ status, language, user }: Question): Promise<boolean> {
  if (!SIGNED_OUT.has(status)) return false
  const me = await callRest<{ user: { id: string } | null }>('/api/users/me', { language })
  if (me.kind !== 'ok') return false
  return user === undefined ? me.body.user === null : me.body.user?.id !== user
}
