import { DnsError } from '#dns/errors.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { Connection } from './connection.ts'
import { isCloudflareId } from './ids.ts'
import { isInZone } from './names.ts'
import { readRecord } from './record.ts'

/** The record with this id; null when Cloudflare says that there is none (81044), or when the id is another provider's. */
export async function findById(connection: Connection, id: string): Promise<LiveRecord | null> {
  if (!isCloudflareId(id)) return null
  const { client, transport, zoneId, zoneName } = connection
  const zone_id = await zoneId()
  try {
    const answer = await transport.read((options) => client.dns.records.get(id, { zone_id }, options))
    const record = readRecord(answer.result)
    const { traceId } = answer
    if (!record || record.id !== id) throw new DnsError('incomplete-listing', { traceId })
    if (!isInZone(record.name, zoneName)) throw new DnsError('wrong-zone', { traceId })
    return record
  } catch (error) {
    if (error instanceof DnsError && error.code === 'record-missing') return null
    throw error
  }
}
