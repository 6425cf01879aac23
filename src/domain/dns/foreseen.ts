import type { DnsChange, LiveRecord, WantedRecord } from './records.ts'
import { shownRecord, type ShownPlan } from './shownPlan.ts'
import { namesOf, nextStep, type Goal } from './step.ts'
import type { TroubleCode } from './troubles.ts'

/**
 * What would become of decided work in a zone as it was read: the write that comes first, as before and after; nothing
 * to write, because the zone says it already; or why it is not carried out, with what stands there.
 */
export type Foreseen = ShownPlan &
  ({ outcome: 'write' | 'nothing'; trouble: null } | { outcome: 'stop'; trouble: TroubleCode })

/** The worker's own planner, asked about a copy of the zone. Pure. */
export function foreseen(goal: Goal, zone: readonly LiveRecord[]): Foreseen {
  const names = namesOf(goal)
  const step = nextStep(
    goal,
    zone.filter(({ name }) => names.includes(name)),
  )
  const moved = zone.find(({ id, name }) => id === goal.before?.id && !names.includes(name))
  if (moved) return stopped('record-changed', [moved], goal)
  switch (step.kind) {
    case 'apply':
      return { outcome: 'write', trouble: null, ...sides(step.change) }
    case 'done':
      return { outcome: 'nothing', trouble: null, ...both(step.record) }
    case 'stop':
      return stopped(step.code, step.found, goal)
    case 'look-again':
      return stopped('record-changed', [], goal)
  }
}

/** What was approved and is not carried out, beside what stands in its way. */
function stopped(trouble: TroubleCode, [found]: readonly LiveRecord[], { after }: Goal): Foreseen {
  return { outcome: 'stop', trouble, before: shown(found), after: shown(after) }
}

function sides(change: DnsChange): ShownPlan {
  switch (change.kind) {
    case 'create':
      return { before: null, after: shown(change.record) }
    case 'update':
      return { before: shown(change.before), after: shown(change.record) }
    case 'replace':
      return { before: shown(change.remove[0]), after: shown(change.record) }
    case 'delete':
      return { before: shown(change.remove), after: null }
  }
}

function both(record: LiveRecord | null): ShownPlan {
  return { before: shown(record), after: shown(record) }
}

function shown(record: LiveRecord | WantedRecord | null | undefined): ShownPlan['before'] {
  return record ? shownRecord(record) : null
}
