import type { Problem } from './request/refusals.ts'

/** The period of an acting head as it was filled in. */
export interface WantedPeriod {
  from?: string | null
  until?: string | null
}

/**
 * What is wrong with appointing an acting head for this time: it has a beginning and an end, in this order, and is not
 * over already. One that was there before is not judged again: an account outlives it.
 */
export function actingPeriodProblems(
  { from, until }: WantedPeriod,
  before: WantedPeriod,
  now: Date,
): Problem[] {
  if (isSame(from, before.from) && isSame(until, before.until)) return []
  if (!from && !until) return []
  const odd = [told('actingHead.from', from), told('actingHead.until', until)].filter(
    (problem) => problem !== null,
  )
  if (odd.length > 0) return odd
  const [first, last] = [instantOf(from), instantOf(until)]
  if (last < first) return [{ path: 'actingHead.until', code: 'period-backwards' }]
  return last < now.getTime() ? [{ path: 'actingHead.until', code: 'period-over' }] : []
}

function told(path: string, instant: string | null | undefined): Problem | null {
  if (!instant) return { path, code: 'field-required' }
  return Number.isNaN(instantOf(instant)) ? { path, code: 'value-invalid' } : null
}

/** However it is written: forms send what they were shown in another spelling. */
function isSame(one: string | null | undefined, other: string | null | undefined): boolean {
  return (one || null) === (other || null) || instantOf(one) === instantOf(other)
}

function instantOf(instant: string | null | undefined): number {
  return instant ? new Date(instant).getTime() : Number.NaN
}
