import { z } from 'zod'
import { WRITABLE_TYPES, type LiveRecord, type WantedRecord } from '#domain/dns/records.ts'
import { formatAddress, parseIPv6 } from '#domain/ipAddress.ts'
import { normalName } from './names.ts'

/** Reads one record of an answer; null when something that we rely on is missing. */
export function readRecord(value: unknown): LiveRecord | null {
  const parsed = row.safeParse(value)
  if (!parsed.success) return null
  const { id, type, name, content, proxied, ttl, comment } = parsed.data
  const incomplete = content == null || proxied == null || ttl == null
  // Types that we never write may lack some of these (SRV and CAA keep theirs in `data`).
  if (incomplete && isWritable(type)) return null
  return {
    id,
    type,
    name: normalName(name),
    content: normalContent({ type, content: content ?? '' }),
    proxied: proxied ?? false,
    ttl: ttl ?? 1,
    // An empty comment is left out, null or '', depending on the year.
    comment: comment || null,
  }
}

/** True when the provider reports just what we asked for. A proxied record has the automatic TTL whatever we ask. */
export function isAsWanted(live: LiveRecord, wanted: WantedRecord): boolean {
  return (
    live.name === normalName(wanted.name) &&
    live.type === wanted.type &&
    live.content === normalContent(wanted) &&
    live.proxied === wanted.proxied &&
    (live.ttl === wanted.ttl || wanted.proxied) &&
    live.comment === (wanted.comment || null)
  )
}

/** One spelling per value: Cloudflare shortens IPv6 addresses and drops the final dot of a target. */
function normalContent({ type, content }: { type: string; content: string }): string {
  if (type === 'CNAME') return normalName(content)
  const address = type === 'AAAA' ? parseIPv6(content) : null
  return address ? formatAddress(address) : content
}

const isWritable = (type: string): boolean => WRITABLE_TYPES.some((writable) => writable === type)

const row = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  type: z.string().min(1),
  content: z.string().nullish(),
  proxied: z.boolean().nullish(),
  ttl: z.number().nullish(),
  comment: z.string().nullish(),
})
