import type { Answer } from 'dns-packet'
import { AUTOMATIC_TTL_SECONDS } from './resource.ts'

/** The one name of this server that resolves everywhere it can be reached from (RFC 6761 §6.3). */
const OWN_NAME = 'localhost'

/** The zone's start of authority; its last number is how long a "no such name" may be remembered (RFC 2308 §4). */
export function startOfAuthority(zone: string): Answer {
  return {
    type: 'SOA',
    name: zone,
    ttl: AUTOMATIC_TTL_SECONDS,
    data: {
      mname: OWN_NAME,
      rname: 'nobody.invalid',
      // There is no secondary server that could ask whether the zone has changed.
      serial: 1,
      refresh: 3600,
      retry: 600,
      expire: 86_400,
      minimum: AUTOMATIC_TTL_SECONDS,
    },
  }
}

/** What stands at the top of every zone, stored or not (RFC 1035 §5.2). */
export function apexResources(zone: string): Answer[] {
  return [startOfAuthority(zone), { type: 'NS', name: zone, ttl: AUTOMATIC_TTL_SECONDS, data: OWN_NAME }]
}
