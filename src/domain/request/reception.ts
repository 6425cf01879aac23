import type { Problem } from './refusals.ts'
import type { Channel } from './status.ts'

/** How a request may have reached the office before anybody entered it. */
const ON_PAPER: readonly Channel[] = ['letter', 'email', 'whatsapp']

export function cameOnPaper(channel: Channel | null | undefined): boolean {
  return ON_PAPER.some((paper) => paper === channel)
}

/** Longer ago nobody enters a letter: the year is mistyped. */
const EARLIEST_MS = 366 * 86_400_000

/** What is wrong with the time at which a letter is said to have come. Its promise runs from then on. */
export function receptionProblems(receivedAt: string | null | undefined, now: Date): Problem[] {
  if (!receivedAt) return []
  const path = 'receivedAt'
  const at = new Date(receivedAt).getTime()
  if (Number.isNaN(at)) return [{ path, code: 'value-invalid' }]
  if (at > now.getTime()) return [{ path, code: 'received-in-future' }]
  return at < now.getTime() - EARLIEST_MS ? [{ path, code: 'received-too-early' }] : []
}
