import type { LiveRecord, WantedRecord } from './records.ts'
import type { Goal } from './step.ts'

/** One record as people read it. */
export interface ShownRecord {
  name: string
  type: string
  content: string
  proxied: boolean
}

/** What an approval would do at the provider: what stands now, and what stands afterwards; null is nothing. */
export interface ShownPlan {
  before: ShownRecord | null
  after: ShownRecord | null
}

/** A shown plan with its fingerprint, which comes back with the approval: what was seen is what is approved. */
export interface SeenPlan extends ShownPlan {
  hash: string
}

/** The goal without what only the provider and the planner need. */
export function shownPlan({ before, after, adopt }: Goal): ShownPlan {
  const standing = before ?? adopt ?? null
  return { before: standing && shownRecord(standing), after: after && shownRecord(after) }
}

/** A record without what only the provider and the planner need. */
export function shownRecord({ name, type, content, proxied }: LiveRecord | WantedRecord): ShownRecord {
  return { name, type, content, proxied }
}
