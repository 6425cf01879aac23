import type { Goal } from './step.ts'

/** Hexadecimal digits of a plan's fingerprint: short enough for a log, long enough that two plans never share one. */
export const PLAN_HASH_LENGTH = 32

/**
 * The one spelling of a plan, of which its fingerprint is taken: JSON with sorted keys. The database keeps a goal's keys
 * in an order of its own, and what is not there says the same as what is not known.
 */
export function canonicalPlan(goal: Goal): string {
  return JSON.stringify(sorted(goal))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  )
}
