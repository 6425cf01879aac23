import type { DnsChange, LiveRecord, WantedRecord } from './records.ts'

/** How every marker of ours begins; the version lets a later one change what follows. */
export const MARKER_PREFIX = 'tapin:v1:'

/** What stands in every record of ours, in its comment (at most 100 characters): whose request it came from. */
export function markerOf(request: string): string {
  return `${MARKER_PREFIX}${request}`
}

export type Plan =
  | { kind: 'done'; record: LiveRecord }
  | { kind: 'apply'; change: DnsChange }
  /** Something that is not ours stands on the name: a person decides. */
  | { kind: 'conflict'; found: LiveRecord[] }

interface PlanArgs {
  wanted: WantedRecord
  /** Every record of the name, of every type, freshly read. */
  live: readonly LiveRecord[]
}

/**
 * The one next step from what is there to what is wanted. Pure; applied until it says `done`. Only records with our
 * marker are ever touched. A record of ours beside a foreign one is taken back: two answers for one name would be
 * served in turn (round robin), which is worse than none.
 */
export function planRecord({ wanted, live }: PlanArgs): Plan {
  const ours = live.filter(({ comment }) => comment === wanted.comment)
  const foreign = live.filter(({ comment }) => comment !== wanted.comment)
  const [first, ...extra] = ours
  const surplus = foreign.length > 0 ? first : extra[0]
  if (surplus) return { kind: 'apply', change: { kind: 'delete', remove: surplus } }
  if (foreign.length > 0) return { kind: 'conflict', found: foreign }
  if (!first) return { kind: 'apply', change: { kind: 'create', record: wanted } }
  if (isEqual(first, wanted)) return { kind: 'done', record: first }
  if (first.type === wanted.type)
    return { kind: 'apply', change: { kind: 'update', id: first.id, before: first, record: wanted } }
  return { kind: 'apply', change: { kind: 'replace', remove: [first], record: wanted } }
}

function isEqual(live: LiveRecord, wanted: WantedRecord): boolean {
  return (
    live.name === wanted.name &&
    live.type === wanted.type &&
    live.content === wanted.content &&
    live.proxied === wanted.proxied &&
    (live.ttl === wanted.ttl || wanted.proxied)
  )
}
