import { isInside } from '../targets.ts'
import { MARKER_PREFIX } from './marker.ts'
import type { LiveRecord } from './records.ts'

/** `ours` we wrote; `protected` belongs to the zone itself or to mail and its proofs; `foreign` is everything else. Only ours is ever touched. */
export const ZONE_CLASSES = ['ours', 'foreign', 'protected'] as const
export type ZoneClass = (typeof ZONE_CLASSES)[number]

/** Types that make a zone, its mail and its proofs work. */
const PROTECTED_TYPES: readonly string[] = [
  'SOA',
  'NS',
  'MX',
  'TXT',
  'SRV',
  'CAA',
  'DS',
  'DNSKEY',
  'PTR',
  'TLSA',
]

type Row = Pick<LiveRecord, 'name' | 'type' | 'comment'>

/** Whose a record is. `registered` says that the register knows it by its id. */
export function classOf(
  { name, type, comment }: Row,
  { zone, registered }: { zone: string; registered: boolean },
): ZoneClass {
  if (registered || comment?.startsWith(MARKER_PREFIX)) return 'ours'
  if (name === zone || PROTECTED_TYPES.includes(type) || isTechnical(name, zone)) return 'protected'
  return 'foreign'
}

/** Wildcards, and labels that DNS uses for its own purposes (RFC 8552). */
function isTechnical(name: string, zone: string): boolean {
  if (!isInside(name, zone)) return false
  return name.split('.').some((label) => label === '*' || label.startsWith('_'))
}

export function isZoneClass(value: unknown): value is ZoneClass {
  return ZONE_CLASSES.some((known) => known === value)
}
