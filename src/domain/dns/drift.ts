import { isServed, saysTheSame } from './compare.ts'
import type { RegisteredRecord } from './goal.ts'
import { MARKER_PREFIX, markerOf } from './marker.ts'
import type { LiveRecord } from './records.ts'
import type { ShownRecord as Shown } from './shownPlan.ts'

/**
 * How register and zone may differ: our record is gone; says something else; lost its marker; has another one beside
 * it on its name; stands under another name; or carries our marker and nobody knows it (a restored backup).
 */
export const FINDING_KINDS = ['missing', 'changed', 'unmarked', 'doubled', 'moved', 'unknown-owned'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** A subdomain that the register holds, with its record as it was last written. */
export interface RegisteredName extends RegisteredRecord {
  subdomain: string
}

/** One record as people compare it. */
export interface ComparedRecord extends Shown {
  ttl: number
}

/** One difference, never mended by itself. */
export interface Finding {
  kind: FindingKind
  /** Null where the register knows nothing of it. */
  subdomain: string | null
  /** The provider's id where the finding is about one record among several. */
  record: string | null
  expected: ComparedRecord | null
  found: ComparedRecord | null
}

/** What a request under way is just changing: nothing is concluded from it. */
export interface UnderWay {
  names: ReadonlySet<string>
  markers: ReadonlySet<string>
}

/** Where register and zone differ. Pure; `live` is the whole zone, `registered` every subdomain that is not deleted. */
export function findDrift(
  registered: readonly RegisteredName[],
  live: readonly LiveRecord[],
  underWay: UnderWay,
): Finding[] {
  const zone = indexed(live)
  const known = new Set(registered.flatMap(({ origin, providerId }) => [markerOf(origin), providerId]))
  const settled = registered.filter(
    ({ fqdn, origin }) => !underWay.names.has(fqdn) && !underWay.markers.has(markerOf(origin)),
  )
  const unknown = live.filter(
    ({ id, name, comment }) =>
      comment?.startsWith(MARKER_PREFIX) &&
      !known.has(comment) &&
      !known.has(id) &&
      !underWay.markers.has(comment) &&
      !underWay.names.has(name),
  )
  return [
    ...settled.flatMap((name) => aboutOne(name, zone)),
    ...unknown.map((record): Finding => ({
      kind: 'unknown-owned',
      subdomain: null,
      record: record.id,
      expected: null,
      found: shownLive(record),
    })),
  ]
}

interface Zone {
  byId: ReadonlyMap<string, LiveRecord>
  byMarker: ReadonlyMap<string, LiveRecord[]>
  byName: ReadonlyMap<string, LiveRecord[]>
}

function indexed(live: readonly LiveRecord[]): Zone {
  return {
    byId: new Map(live.map((record) => [record.id, record])),
    byMarker: grouped(live, ({ comment }) => comment),
    byName: grouped(live, ({ name }) => name),
  }
}

function grouped(live: readonly LiveRecord[], keyOf: (record: LiveRecord) => string | null) {
  const groups = new Map<string, LiveRecord[]>()
  for (const record of live) {
    const key = keyOf(record)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  return groups
}

function aboutOne(name: RegisteredName, { byId, byMarker, byName }: Zone): Finding[] {
  const marker = markerOf(name.origin)
  const marked = byMarker.get(marker) ?? []
  const standing =
    byId.get(name.providerId) ?? marked.find((record) => record.name === name.fqdn) ?? marked[0]
  const beside = (byName.get(name.fqdn) ?? []).filter(
    (record) => record !== standing && isServed(record.type) && !marked.includes(record),
  )
  const others = [...marked.filter((record) => record !== standing), ...beside]
  const about = { subdomain: name.subdomain, expected: shownRegistered(name) }
  const kinds = standing ? differences(name, standing, marker) : (['missing'] as const)
  return [
    ...kinds.map((kind): Finding => ({
      ...about,
      kind,
      record: null,
      found: standing ? shownLive(standing) : null,
    })),
    ...others.map((record): Finding => ({
      ...about,
      kind: 'doubled',
      record: record.id,
      found: shownLive(record),
    })),
  ]
}

function differences(name: RegisteredName, standing: LiveRecord, marker: string): FindingKind[] {
  const kinds: [FindingKind, boolean][] = [
    ['moved', standing.name !== name.fqdn],
    ['changed', !saysTheSame(shownRegistered(name), standing)],
    ['unmarked', standing.comment !== marker],
  ]
  return kinds.filter(([, differs]) => differs).map(([kind]) => kind)
}

function shownRegistered({ fqdn, type, value, proxied, ttl }: RegisteredName): ComparedRecord {
  return { name: fqdn, type, content: value, proxied, ttl }
}

function shownLive({ name, type, content, proxied, ttl }: LiveRecord): ComparedRecord {
  return { name, type, content, proxied, ttl }
}
