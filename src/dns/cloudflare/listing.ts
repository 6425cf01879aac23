import { z } from 'zod'
import { DnsError } from '#dns/errors.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { Connection } from './connection.ts'
import { isInZone, normalName } from './names.ts'
import { readRecord } from './record.ts'
import type { Answer } from './transport.ts'

/** Far below what Cloudflare allows, far above what a zone holds. */
const PER_PAGE = 1_000

/** Ends a listing that never would: more records than any plan allows. */
const MAX_PAGES = 100

/** Every record of exactly this name, of all types. */
export async function listByName(connection: Connection, fqdn: string): Promise<LiveRecord[]> {
  const exact = normalName(fqdn)
  const records = await listRecords(connection, { name: { exact } })
  // Other names mean that the filter was ignored: an absence would then prove nothing.
  if (records.some(({ name }) => name !== exact)) throw new DnsError('incomplete-listing')
  return records
}

/** The whole zone. */
export const listAll = (connection: Connection): Promise<LiveRecord[]> => listRecords(connection, {})

/**
 * Reads page after page until the announced number is reached. An absence is what we act upon, so whatever does
 * not add up (a page missed, repeated or changed in between) is refused.
 */
async function listRecords(
  connection: Connection,
  filter: { name?: { exact: string } },
): Promise<LiveRecord[]> {
  const records: LiveRecord[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await readPage({ connection, filter, page })
    const { rows, total } = opened(answer)
    records.push(...rows)
    if (records.length >= total || rows.length === 0) return complete({ records, total, answer, connection })
  }
  throw new DnsError('incomplete-listing')
}

async function readPage(asked: {
  connection: Connection
  filter: { name?: { exact: string } }
  page: number
}): Promise<Answer> {
  const { client, transport, zoneId } = asked.connection
  const query = { ...asked.filter, zone_id: await zoneId(), page: asked.page, per_page: PER_PAGE }
  return transport.read((options) => client.dns.records.list({ ...query, order: 'name' }, options))
}

function opened(answer: Answer): { rows: LiveRecord[]; total: number } {
  const list = z.array(z.unknown()).safeParse(answer.result)
  const info = pageInfo.safeParse(answer.resultInfo)
  const rows = (list.data ?? []).map(readRecord).filter((row) => row !== null)
  const sound =
    list.success && info.success && rows.length === list.data.length && rows.length === info.data.count
  if (!sound) throw new DnsError('incomplete-listing', { traceId: answer.traceId })
  return { rows, total: info.data.total_count }
}

function complete(listing: {
  records: LiveRecord[]
  total: number
  answer: Answer
  connection: Connection
}): LiveRecord[] {
  const { records, total, answer, connection } = listing
  const { traceId } = answer
  // A server that ignores `page` repeats the first one.
  const distinct = new Set(records.map(({ id }) => id)).size
  if (records.length !== total || distinct !== total) throw new DnsError('incomplete-listing', { traceId })
  if (records.some(({ name }) => !isInZone(name, connection.zoneName))) {
    throw new DnsError('wrong-zone', { traceId })
  }
  return records
}

const pageInfo = z.object({
  count: z.int().min(0),
  total_count: z.int().min(0),
})
