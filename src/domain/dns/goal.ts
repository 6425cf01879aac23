import type { RequestType } from '../request/status.ts'
import { saysTheSame } from './compare.ts'
import { markerOf } from './marker.ts'
import { AUTOMATIC_TTL, type LiveRecord, type WantedRecord, type WritableType } from './records.ts'
import type { Goal } from './step.ts'

/** A subdomain of the register, with its record as it was last written. */
export interface RegisteredRecord {
  /** The request whose id stands in the record's marker. */
  origin: string
  fqdn: string
  type: WritableType
  value: string
  proxied: boolean
  ttl: number
  providerId: string
}

export interface GoalArgs {
  type: RequestType
  request: string
  /** Fully qualified; null where the name stays. */
  wantedFqdn: string | null
  /** Null where the target stays. */
  target: { type: WritableType; value: string; proxied: boolean } | null
  /** Of the subdomain that a change or a deletion is about. */
  registered: RegisteredRecord | null
  /** Our record as the zone was last read; null when it was not there, undefined when the zone was never read. */
  seen: LiveRecord | null | undefined
}

/** What a request would bring about at the provider if it were approved now; null while something for it is missing. */
export function goalFor(args: GoalArgs): Goal | null {
  const { type, request, registered } = args
  if (type === 'creation') {
    const after = afterCreation(args)
    return after && { marker: markerOf(request), before: null, after }
  }
  if (!registered) return null
  const before = args.seen === undefined ? asWritten(registered) : args.seen
  const marker = markerOf(registered.origin)
  // What a person has already removed is to be gone all the same: the worker looks before it says so.
  if (type === 'deletion') return { marker, before: before ?? asWritten(registered), after: null }
  const after = afterChange(registered, args, before)
  if (before) return { marker, before, after }
  const { providerId: id, fqdn: name, type: was } = registered
  return { marker, before, after, missing: { id, name, type: was } }
}

function afterCreation({ request, wantedFqdn, target }: GoalArgs): WantedRecord | null {
  if (!wantedFqdn || !target) return null
  const { type, value, proxied } = target
  return {
    name: wantedFqdn,
    type,
    content: value,
    proxied,
    ttl: AUTOMATIC_TTL,
    comment: markerOf(request),
  }
}

/** What stands in the zone and is accepted as it is keeps its lifetime too: only the register follows. */
function afterChange(
  registered: RegisteredRecord,
  { wantedFqdn, target }: GoalArgs,
  before: LiveRecord | null,
): WantedRecord {
  const { origin, fqdn, type, value, proxied, ttl } = registered
  const stands = target && before && saysTheSame(before, { ...before, ...pointing(target) })
  const points = target
    ? { ...pointing(target), ttl: stands ? before.ttl : AUTOMATIC_TTL }
    : { type, content: value, proxied, ttl }
  return { name: wantedFqdn ?? fqdn, ...points, comment: markerOf(origin) }
}

function pointing({ type, value, proxied }: NonNullable<GoalArgs['target']>) {
  return { type, content: value, proxied }
}

function asWritten({ origin, fqdn, type, value, proxied, ttl, providerId }: RegisteredRecord): LiveRecord {
  return { id: providerId, name: fqdn, type, content: value, proxied, ttl, comment: markerOf(origin) }
}

/** Whether anything would be another than it is at the provider. */
export function changesSomething({ before, after }: Goal): boolean {
  if (!before || !after) return true
  return before.name !== after.name || !saysTheSame(before, after)
}
