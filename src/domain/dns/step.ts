import type { DnsChange, LiveRecord, WantedRecord } from './records.ts'

/**
 * What a decision brings about at the provider. A creation has no `before`, a deletion no `after`, a change both; a
 * rename is a change whose two names differ.
 */
export interface Goal {
  /** What stands in the comment of the record that is meant. */
  marker: string
  /** Our record as it was when the decision was taken. */
  before: LiveRecord | null
  after: WantedRecord | null
}

/** Why a person has to look: each has its sentence in the texts of DNS errors. */
export type StandStill = 'name-taken' | 'record-changed' | 'record-missing'

export type Step =
  | { kind: 'done'; record: LiveRecord | null }
  | { kind: 'apply'; change: DnsChange }
  | { kind: 'stop'; code: StandStill; found: LiveRecord[] }

/** The names whose records decide the next step. */
export function namesOf({ before, after }: Goal): string[] {
  return [...new Set([before?.name, after?.name].filter((name) => name !== undefined))]
}

/**
 * THE planner: the one next step from what is there to what was decided. Pure; applied until it says `done`. Every step
 * is one atomic change at the provider, so that a name never has two answers of ours nor a renamed one neither. Only
 * records with our marker, or with the id that we keep, are ever touched, and of an existing one only what stands
 * exactly as it did when the decision was taken: anything else is somebody's doing, and for a person to decide.
 * @param live every record of `namesOf(goal)`, of every type, freshly read.
 */
export function nextStep(goal: Goal, live: readonly LiveRecord[]): Step {
  const ours = live.filter((record) => isOurs(record, goal))
  const foreign = live.filter((record) => !isOurs(record, goal))
  if (!goal.before) return goal.after ? creating(goal.after, ours, foreign) : { kind: 'done', record: null }
  return existing(goal.before, goal, ours, foreign)
}

function isOurs({ id, comment }: LiveRecord, { marker, before }: Goal): boolean {
  return comment === marker || id === before?.id
}

/** A record of ours beside a foreign one is taken back: both would be served in turn, which is worse than none. */
function creating(wanted: WantedRecord, ours: LiveRecord[], foreign: LiveRecord[]): Step {
  const [first, ...extra] = ours
  const surplus = foreign.length > 0 ? first : extra[0]
  if (surplus) return apply({ kind: 'delete', remove: surplus })
  if (foreign.length > 0) return { kind: 'stop', code: 'name-taken', found: foreign }
  if (!first) return apply({ kind: 'create', record: wanted })
  if (isAs(wanted, first)) return { kind: 'done', record: first }
  return reshape(first, wanted)
}

function existing(before: LiveRecord, goal: Goal, ours: LiveRecord[], foreign: LiveRecord[]): Step {
  const { after } = goal
  const reached = after ? ours.find((record) => isAs(after, record)) : undefined
  const rest = ours.filter((record) => record !== reached)
  const unexpected = rest.filter((record) => !isStill(before, record, goal.marker))
  if (unexpected.length > 0) return { kind: 'stop', code: 'record-changed', found: unexpected }
  const [standing] = rest
  const inTheWay = after ? foreign.filter((record) => competes(record, before, after)) : []
  if (reached) return leaving(reached, standing, before, inTheWay)
  if (!after) return standing ? apply({ kind: 'delete', remove: standing }) : { kind: 'done', record: null }
  if (!standing) return { kind: 'stop', code: 'record-missing', found: foreign }
  if (inTheWay.length > 0) return { kind: 'stop', code: 'name-taken', found: inTheWay }
  return reshape(standing, after)
}

/** The new record stands. What is left of the old one goes; beside somebody else's on a new name ours goes back. */
function leaving(
  reached: LiveRecord,
  standing: LiveRecord | undefined,
  before: LiveRecord,
  inTheWay: LiveRecord[],
): Step {
  if (standing) {
    const surplus = inTheWay.length > 0 ? reached : standing
    return apply({ kind: 'delete', remove: surplus })
  }
  if (inTheWay.length === 0) return { kind: 'done', record: reached }
  const { id: _, type, comment, ...words } = before
  const record = { ...words, type: type as WantedRecord['type'], comment: comment ?? reached.comment ?? '' }
  return reshape(reached, record)
}

/** On a new name everything competes; where ours already stands, only what may not stand beside the new type. */
function competes({ name }: LiveRecord, before: LiveRecord, after: WantedRecord): boolean {
  if (name !== after.name) return false
  return after.name !== before.name || (after.type === 'CNAME' && before.type !== 'CNAME')
}

function reshape(live: LiveRecord, record: WantedRecord): Step {
  return live.type === record.type
    ? apply({ kind: 'update', id: live.id, before: live, record })
    : apply({ kind: 'replace', remove: [live], record })
}

function apply(change: DnsChange): Step {
  return { kind: 'apply', change }
}

function isAs(wanted: WantedRecord, live: LiveRecord): boolean {
  return live.name === wanted.name && isEqual(wanted, live)
}

/** Still the record that the decision was taken about. A marker that has been put back since does no harm. */
function isStill(before: LiveRecord, live: LiveRecord, marker: string): boolean {
  const sameMark = live.comment === before.comment || live.comment === marker
  return live.name === before.name && sameMark && isEqual(before, live)
}

type Shape = Pick<LiveRecord, 'type' | 'content' | 'proxied' | 'ttl'>

/** The provider decides how long a proxied record lives. */
function isEqual(one: Shape, other: Shape): boolean {
  return (
    one.type === other.type &&
    one.content === other.content &&
    one.proxied === other.proxied &&
    (one.ttl === other.ttl || one.proxied)
  )
}
