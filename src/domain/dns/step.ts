import { adopting } from './adoption.ts'
import { competes, isAs, isStill } from './compare.ts'
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
  /** Of a change whose record did not stand when the decision was taken: what the register knows of it. */
  missing?: Pick<LiveRecord, 'id' | 'name' | 'type'> | undefined
  /** Made by hand, says what was decided, and taken over by a person: as it was seen then. */
  adopt?: LiveRecord | undefined
}

/** Why a person has to look: each has its sentence in the texts of DNS errors. */
export type StandStill = 'name-taken' | 'record-changed' | 'record-missing'

export type Step =
  | { kind: 'done'; record: LiveRecord | null }
  /** `last`: once the provider confirms it, what was decided stands: on a name that stays nobody can have come in between. */
  | { kind: 'apply'; change: DnsChange; last?: true }
  /** `stands`: what was decided, or our marker on what was taken over, is there all the same. */
  | { kind: 'stop'; code: StandStill; found: LiveRecord[]; stands: boolean }
  /** The listings of two names are of different moments. */
  | { kind: 'look-again' }

/** The names whose records decide the next step. */
export function namesOf({ before, missing, after }: Goal): string[] {
  const names = [before?.name, missing?.name, after?.name]
  return [...new Set(names.filter((name) => name !== undefined))]
}

/**
 * THE planner: the one next step from what is there to what was decided. Pure; applied until it says `done`. Every step
 * is one atomic change at the provider, so that a name never has two answers of ours nor a renamed one neither. Only
 * records with our marker, or with the id that we keep, are ever touched, and of an existing one only what stands
 * exactly as it did when the decision was taken: anything else is somebody's doing, and for a person to decide.
 * @param live every record of `namesOf(goal)`, of every type, freshly read.
 */
export function nextStep(goal: Goal, live: readonly LiveRecord[]): Step {
  if (isTorn(live)) return { kind: 'look-again' }
  const ours = live.filter((record) => isOurs(record, goal))
  const foreign = live.filter((record) => !isOurs(record, goal))
  const { adopt, after, missing } = goal
  if (adopt && after) return adopting({ adopt, after, missing, ours, foreign })
  if (goal.before) return existing(goal.before, goal, ours, foreign)
  if (!goal.after) return { kind: 'done', record: null }
  if (goal.missing) return restoring(goal.after, goal.missing, ours, foreign)
  return creating(goal.after, ours, foreign)
}

/** Our record as it was before the decision, made anew: it has another id than it had. */
export function madeAnew({ before, marker }: Goal, live: readonly LiveRecord[]): LiveRecord | null {
  if (!before || live.some(({ id }) => id === before.id)) return null
  return live.find((record) => isStill(before, record, marker)) ?? null
}

/** A record that moved between two listings stands in both: one of them is no longer true. */
function isTorn(live: readonly LiveRecord[]): boolean {
  return new Set(live.map(({ id }) => id)).size < live.length
}

function isOurs({ id, comment }: LiveRecord, { marker, before, missing }: Goal): boolean {
  return comment === marker || id === before?.id || id === missing?.id
}

/** A record of ours beside a foreign one is taken back: both would be served in turn, which is worse than none. */
function creating(wanted: WantedRecord, ours: LiveRecord[], foreign: LiveRecord[]): Step {
  const [first, ...extra] = ours
  const surplus = foreign.length > 0 ? first : extra[0]
  if (surplus) return apply({ kind: 'delete', remove: surplus })
  if (foreign.length > 0) return stop('name-taken', foreign)
  if (!first) return apply({ kind: 'create', record: wanted })
  if (isAs(wanted, first)) return { kind: 'done', record: first }
  return reshape(first, wanted)
}

/** Like a creation, but of ours nothing else may be there: nobody has seen it when the decision was taken. */
function restoring(
  wanted: WantedRecord,
  missing: NonNullable<Goal['missing']>,
  ours: LiveRecord[],
  foreign: LiveRecord[],
): Step {
  const reached = ours.find((record) => isAs(wanted, record))
  const unexpected = ours.filter((record) => record !== reached)
  if (unexpected.length > 0) return stop('record-changed', unexpected, reached)
  const inTheWay = foreign.filter((record) => competes(record, missing, wanted))
  if (reached) {
    return inTheWay.length > 0
      ? apply({ kind: 'delete', remove: reached })
      : { kind: 'done', record: reached }
  }
  return inTheWay.length > 0 ? stop('name-taken', inTheWay) : apply({ kind: 'create', record: wanted })
}

function existing(before: LiveRecord, goal: Goal, ours: LiveRecord[], foreign: LiveRecord[]): Step {
  const { after } = goal
  const reached = after ? ours.find((record) => isAs(after, record)) : undefined
  const rest = ours.filter((record) => record !== reached)
  const unexpected = rest.filter((record) => !isStill(before, record, goal.marker))
  if (unexpected.length > 0) return stop('record-changed', unexpected, reached)
  const [standing] = rest
  const inTheWay = after ? foreign.filter((record) => competes(record, before, after)) : []
  if (reached) return leaving({ reached, standing, before, inTheWay, foreign })
  if (!after) return standing ? removing(standing, rest.length) : { kind: 'done', record: null }
  if (!standing) return stop('record-missing', foreign)
  if (inTheWay.length > 0) return stop('name-taken', inTheWay)
  const step = reshape(standing, after)
  return after.name === standing.name ? { ...step, last: true } : step
}

function removing(standing: LiveRecord, ours: number): Step {
  const step = apply({ kind: 'delete', remove: standing })
  return ours === 1 ? { ...step, last: true } : step
}

interface Leaving {
  reached: LiveRecord
  standing: LiveRecord | undefined
  before: LiveRecord
  inTheWay: LiveRecord[]
  foreign: LiveRecord[]
}

/**
 * The new record stands. What is left of the old one goes. Beside somebody else's on a new name ours goes back, unless
 * somebody has taken the old name meanwhile; where the name stays nothing is gained by that, and it is told as a finding.
 */
function leaving({ reached, standing, before, inTheWay, foreign }: Leaving): Step {
  if (standing) {
    const surplus = inTheWay.length > 0 ? reached : standing
    return apply({ kind: 'delete', remove: surplus })
  }
  if (inTheWay.length === 0 || reached.name === before.name) return { kind: 'done', record: reached }
  const { id: _, type, comment, ...words } = before
  const record = { ...words, type: type as WantedRecord['type'], comment: comment ?? reached.comment ?? '' }
  const behind = foreign.filter((other) => other.name !== reached.name && competes(other, reached, record))
  return behind.length > 0 ? stop('name-taken', [...inTheWay, ...behind], reached) : reshape(reached, record)
}

function reshape(live: LiveRecord, record: WantedRecord): Apply {
  return live.type === record.type
    ? apply({ kind: 'update', id: live.id, before: live, record })
    : apply({ kind: 'replace', remove: [live], record })
}

type Apply = Extract<Step, { kind: 'apply' }>

function apply(change: DnsChange): Apply {
  return { kind: 'apply', change }
}

function stop(code: StandStill, found: LiveRecord[], reached?: LiveRecord): Step {
  return { kind: 'stop', code, found, stands: reached !== undefined }
}
