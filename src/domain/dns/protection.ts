import { isReserved } from '../reservedNames.ts'
import { WRITABLE_TYPES, type DnsChange, type LiveRecord, type WantedRecord } from './records.ts'
import { nextStep, type Goal } from './step.ts'

/** Why a record or a name is never touched, whatever was decided. */
export type Protection =
  'apex' | 'outside-zone' | 'wildcard' | 'underscore' | 'not-canonical' | 'reserved' | 'foreign-type'

interface Args {
  zone: string
  /** The settings' reserved words of this moment. */
  reserved: readonly string[]
}

type Touched = LiveRecord | WantedRecord

interface Rule {
  protection: Protection
  holds: (touched: Touched, args: Args) => boolean
}

const CANONICAL = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/

/** The last word before a write, however the change came about. Spellings: what is not canonical never came from a goal of ours. */
const RULES: readonly Rule[] = [
  { protection: 'apex', holds: ({ name }, { zone }) => name === zone },
  { protection: 'outside-zone', holds: ({ name }, { zone }) => name !== zone && !name.endsWith(`.${zone}`) },
  { protection: 'wildcard', holds: ({ name }) => name.includes('*') },
  { protection: 'underscore', holds: ({ name }) => name.includes('_') },
  { protection: 'not-canonical', holds: ({ name }) => !CANONICAL.test(name.replace(/[*_]/g, 'x')) },
  {
    protection: 'reserved',
    holds: ({ name }, { zone, reserved }) =>
      name.endsWith(`.${zone}`) && isReserved(name.slice(0, -zone.length - 1), reserved),
  },
  { protection: 'foreign-type', holds: ({ type }) => !WRITABLE_TYPES.some((ours) => ours === type) },
]

/** What of a change must not happen, with the record that is meant; empty when nothing stands against it. */
export function protectionsAgainst(
  change: DnsChange,
  args: Args,
): { protection: Protection; record: Touched }[] {
  return touchedBy(change).flatMap((record) =>
    RULES.filter(({ holds }) => holds(record, args)).map(({ protection }) => ({ protection, record })),
  )
}

/** Names whose protection would keep a decision from being carried out, were the zone still as it was seen then. */
export function protectedIn(goal: Goal, args: Args): string[] {
  const step = nextStep(goal, goal.before ? [goal.before] : [])
  const found = step.kind === 'apply' ? protectionsAgainst(step.change, args) : []
  return [...new Set(found.map(({ record }) => record.name))]
}

/** Every record as it stands before or after the change. */
function touchedBy(change: DnsChange): Touched[] {
  switch (change.kind) {
    case 'create':
      return [change.record]
    case 'update':
      return [change.before, change.record]
    case 'replace':
      return [...change.remove, change.record]
    case 'delete':
      return [change.remove]
  }
}
