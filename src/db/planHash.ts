import { createHash } from 'node:crypto'
import { canonicalPlan, PLAN_HASH_LENGTH } from '#domain/dns/planHash.ts'
import type { Goal } from '#domain/dns/step.ts'

/** Fingerprint of what a decision brings about: what the head saw, what was approved and what is carried out have the same. */
export function planHash(goal: Goal): string {
  return createHash('sha256').update(canonicalPlan(goal)).digest('hex').slice(0, PLAN_HASH_LENGTH)
}
