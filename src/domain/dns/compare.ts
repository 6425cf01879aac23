import { WRITABLE_TYPES, type LiveRecord, type WantedRecord } from './records.ts'

/** On another name everything competes; where ours stands, whatever else would be served, and what may not stand beside a new type. */
export function competes(
  { name, type }: LiveRecord,
  before: Pick<LiveRecord, 'name' | 'type'>,
  after: WantedRecord,
): boolean {
  if (name !== after.name) return false
  if (after.name !== before.name || isServed(type)) return true
  return after.type === 'CNAME' && before.type !== 'CNAME'
}

/** Whether records of this type answer where a name points to. */
export function isServed(type: string): boolean {
  return WRITABLE_TYPES.some((served) => served === type)
}

/** Whether a record is what is wanted, whoever's marker it carries. */
export function isAs(wanted: WantedRecord, live: LiveRecord): boolean {
  return live.name === wanted.name && saysTheSame(wanted, live)
}

/** Still the record that the decision was taken about. A marker that has been put back since does no harm. */
export function isStill(before: LiveRecord, live: LiveRecord, marker: string): boolean {
  const sameMark = live.comment === before.comment || live.comment === marker
  return live.name === before.name && sameMark && saysTheSame(before, live)
}

/** The very record that was looked at, in every field that anybody may change. */
export function isUnchanged(before: LiveRecord, live: LiveRecord): boolean {
  return live.name === before.name && live.comment === before.comment && saysTheSame(before, live)
}

type Shape = Pick<LiveRecord, 'type' | 'content' | 'proxied' | 'ttl'>

/** Whether two records answer alike, whatever their names and markers. The provider decides how long a proxied one lives. */
export function saysTheSame(one: Shape, other: Shape): boolean {
  return (
    one.type === other.type &&
    one.content === other.content &&
    one.proxied === other.proxied &&
    (one.ttl === other.ttl || one.proxied)
  )
}
