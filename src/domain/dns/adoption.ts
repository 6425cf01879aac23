import { competes, isAs, isUnchanged } from './compare.ts'
import { MARKER_PREFIX } from './marker.ts'
import type { LiveRecord, WantedRecord } from './records.ts'
import type { Goal, Step } from './step.ts'

/**
 * The decided plan with somebody else's record taken over: it says what was decided, no marker of ours stands on it, and
 * nothing else is in the way. Null where there is no such record.
 * @param found what stood in the way when the work was stopped.
 */
export function withAdoption(decided: Goal, found: readonly LiveRecord[]): Goal | null {
  const { after, before } = decided
  const [record, ...others] = found
  if (!after || before || !record || others.length > 0) return null
  const isMeant = isAs(asAdopted(after, record), record)
  const isMarked = record.comment?.startsWith(MARKER_PREFIX) ?? false
  return isMeant && !isMarked ? { ...withoutAdoption(decided), adopt: record } : null
}

/** The plan as it was approved. */
export function withoutAdoption({ adopt: _, ...decided }: Goal): Goal {
  return decided
}

/**
 * Whether our marker stands on the record that was to be taken over, whatever else was found about it. By the plan as it
 * was approved it would then be ours to change and to remove: it is not, it was somebody's before.
 */
export function isMarkedByUs({ adopt, marker }: Goal, found: readonly LiveRecord[]): boolean {
  return found.some(({ id, comment }) => id === adopt?.id && comment === marker)
}

/** Nothing but the marker is written: how long the record lives was never decided, and stays. */
function asAdopted(after: WantedRecord, { ttl }: LiveRecord): WantedRecord {
  return { ...after, ttl }
}

interface Adopting {
  adopt: LiveRecord
  after: WantedRecord
  missing: Goal['missing']
  ours: readonly LiveRecord[]
  foreign: readonly LiveRecord[]
}

/**
 * The next step where a record that was made by hand is to become ours: our marker on exactly that one, only as it was
 * seen when it was taken over, and only while nothing else would be served beside it. Never a second record, and what is
 * marked is never taken back: it served before.
 */
export function adopting({ adopt, after, missing, ours, foreign }: Adopting): Step {
  const marked = ours.find(({ id }) => id === adopt.id)
  const surplus = ours.find((other) => other !== marked)
  if (surplus && missing) return stop('record-changed', [surplus, ...(marked ? [marked] : [])], marked)
  if (surplus) return { kind: 'apply', change: { kind: 'delete', remove: surplus } }
  const record = asAdopted(after, adopt)
  if (marked)
    return isAs(record, marked) ? { kind: 'done', record: marked } : stop('record-changed', [marked], marked)
  const standing = foreign.find(({ id }) => id === adopt.id)
  const others = foreign.filter(
    (other) => other !== standing && (!missing || competes(other, missing, after)),
  )
  if (!standing) return others.length > 0 ? stop('name-taken', others) : stop('record-missing', [])
  if (others.length > 0 || !isUnchanged(adopt, standing)) return stop('name-taken', [standing, ...others])
  const change = { kind: 'update', id: standing.id, before: standing, record } as const
  return { kind: 'apply', change, last: true }
}

function stop(code: Extract<Step, { kind: 'stop' }>['code'], found: LiveRecord[], marked?: LiveRecord): Step {
  return { kind: 'stop', code, found, stands: marked !== undefined }
}
