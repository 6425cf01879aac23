import { hasRoom } from '#domain/dns/zoneRoom.ts'
import { zoneTrust, type ZoneReading } from '#domain/dns/zoneReading.ts'
import { parseName } from '#domain/names.ts'
import { idOf } from '#domain/relation.ts'
import type { Problem } from '#domain/request/refusals.ts'
import { UNDECIDED_STATUSES } from '#domain/request/status.ts'
import { NAME_FIELD, wantedName } from '#domain/request/wantedName.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { documentAdvice } from './documentAdvice.ts'
import { nameAdvice } from './nameAdvice.ts'
import { zoneReading } from './zoneCopy.ts'
import { transferAdvice } from './transferAdvice.ts'
import { unitAdvice } from './unitAdvice.ts'
import { zoneRoom } from './zoneRoom.ts'
import { targetFacts } from './targetFacts.ts'
import type { Sql } from './transaction.ts'

export interface RequestAdvice {
  warnings: Problem[]
  zone: (ZoneReading & { stale: boolean }) | null
}

/** What should be known before a request is submitted or decided, and how old our knowledge of the zone is. Never refuses. */
export async function requestAdvice(
  db: Sql,
  request: SubdomainRequest,
  { zone, staff }: { zone: string; staff: boolean },
): Promise<RequestAdvice> {
  if (!UNDECIDED_STATUSES.includes(request.status))
    return { warnings: staff ? sightWarnings(request) : [], zone: null }
  const reading = await zoneReading(db, zone)
  const path = NAME_FIELD[request.type] ?? ''
  const name = parseName(wantedName(request) ?? '', zone)
  const asking = { unit: idOf(request.unit), request: request.id, staff, reading }
  const advice = name.ok
    ? await nameAdvice(db, name, { ...asking, proxied: Boolean(request.target?.proxied) })
    : []
  const { warnings } = await targetFacts(db, request, zone)
  return {
    warnings: [
      ...advice.map((warning) => ({ path, ...warning })),
      ...warnings.map((warning) => ({ path: 'target.value', ...warning })),
      ...(staff ? await unitAdvice(db, request) : []),
      ...(await transferAdvice(db, request)),
      ...(await documentAdvice(db, request.id, { staff })),
      ...(staff && request.type === 'creation' ? await roomAdvice(db, zone) : []),
    ],
    zone: reading && { ...reading, stale: zoneTrust(reading) !== 'fresh' },
  }
}

/** Nobody waits for name servers to hand over, but whoever does should know that a visitor would not get there. */
function sightWarnings({ status, provisioning }: SubdomainRequest): Problem[] {
  const path = 'provisioning.resolution'
  if (status !== 'provisioned') return []
  if (provisioning?.resolution === 'written') return [{ path, code: 'not-answered-yet' }]
  return provisioning?.resolution === 'not-resolving' ? [{ path, code: 'not-answered' }] : []
}

/** Without room the approval stands, and the request waits. */
async function roomAdvice(db: Sql, zone: string): Promise<Problem[]> {
  const room = await zoneRoom(db, zone)
  if (!room || hasRoom(room)) return []
  return [{ path: 'requestedName', code: 'zone-full', label: `${room.used}/${room.quota}` }]
}
