import { z } from 'zod'
import { DnsError } from '#dns/errors.ts'
import type { ZoneInfo, ZoneUsage } from '#dns/provider.ts'
import type { Connection } from './connection.ts'
import { isCloudflareId } from './ids.ts'
import { normalName } from './names.ts'
import { resultAs } from './transport.ts'

/**
 * Reads the zone and refuses any but the configured, active one. `paused` is no reason: it switches the proxy
 * off, names keep resolving.
 */
export async function assertZone({ client, transport, zoneName, zoneId }: Connection): Promise<ZoneInfo> {
  const zone_id = await zoneId()
  const answer = await transport.read((options) => client.zones.get({ zone_id }, options))
  const { id, name, status, name_servers } = resultAs('read', zone, answer)
  const traceId = answer.traceId
  if (normalName(name) !== zoneName || id !== zone_id) throw new DnsError('wrong-zone', { traceId })
  if (status !== 'active') throw new DnsError('zone-inactive', { traceId })
  return { id, name: zoneName, status, nameServers: name_servers ?? [] }
}

/** How full the zone is. No quota means one for the whole account, which this call does not tell. */
export async function readUsage({ client, transport, zoneId }: Connection): Promise<ZoneUsage> {
  const zone_id = await zoneId()
  const answer = await transport.read((options) => client.dns.usage.zone.get({ zone_id }, options))
  const { record_usage, record_quota } = resultAs('read', usage, answer)
  return { used: record_usage, quota: record_quota ?? null }
}

/**
 * The zone's id: the configured one, or looked up by name (the token then needs Zone:Read). One look-up serves
 * all callers; a failed one is not remembered.
 */
export function zoneIdSource(
  connection: Pick<Connection, 'client' | 'transport' | 'zoneName'> & { configured: string | undefined },
): () => Promise<string> {
  const { configured } = connection
  let found: Promise<string> | undefined
  return async () => {
    if (!configured) return (found ??= lookUp(connection).catch(forget))
    // Anything else would end up in the address of the request.
    if (!isCloudflareId(configured)) throw new DnsError('wrong-zone')
    return configured
  }

  function forget(error: unknown): never {
    found = undefined
    throw error
  }
}

async function lookUp(connection: Pick<Connection, 'client' | 'transport' | 'zoneName'>): Promise<string> {
  const { client, transport, zoneName } = connection
  const answer = await transport.read((options) => client.zones.list({ name: zoneName }, options))
  const [match, another] = resultAs('read', z.array(zone), answer).filter(
    ({ name }) => normalName(name) === zoneName,
  )
  // Two zones of one name exist while one is moved between accounts; guessing would be writing into the wrong one.
  if (!match || another) throw new DnsError('wrong-zone', { traceId: answer.traceId })
  return match.id
}

const zone = z.object({
  id: z.string().refine((id) => isCloudflareId(id)),
  name: z.string(),
  status: z.string(),
  name_servers: z.array(z.string()).nullish(),
})

const usage = z.object({ record_usage: z.int().min(0), record_quota: z.int().min(0).nullish() })
