/** Attempts without a healthy period in between, after which we stop trying: about half a minute. */
export const MOST_ATTEMPTS = 10
/** A server that ran this long was healthy: the next death starts counting anew. */
export const HEALTHY_MS = 60_000

const FIRST_MS = 100
const LONGEST_MS = 5_000

/** How long to wait before the attempt with this number, counted from 0; null when it is time to give up. */
export function delayBefore(attempt: number): number | null {
  return attempt < MOST_ATTEMPTS ? Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS) : null
}
