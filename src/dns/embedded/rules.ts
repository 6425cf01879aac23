import { isIPv4, isIPv6 } from 'node:net'
import { AUTOMATIC_TTL, type LiveRecord, type WantedRecord } from '#domain/dns/records.ts'
import { DnsError } from '#dns/errors.ts'
import { isDnsName, isWithin, normaliseName } from './names.ts'

/** Cloudflare's limits: characters of a comment, seconds of a TTL that is not automatic (developers.cloudflare.com/dns). */
const MAX_COMMENT = 100
const TTL_SECONDS = { least: 60, most: 86_400 }

/** The record as it will be stored and reported; throws `value-refused` for what Cloudflare would not take either. */
export function normaliseRecord(record: WantedRecord, zone: string): WantedRecord {
  const name = normaliseName(record.name)
  const content = normaliseContent(record)
  const problem =
    nameProblem(name, zone) ?? contentProblem(record.type, content, name) ?? settingsProblem(record)
  if (problem) throw new DnsError('value-refused', { cause: new Error(problem) })
  return { ...record, name, content, ttl: record.proxied ? AUTOMATIC_TTL : record.ttl }
}

function normaliseContent({ type, content }: WantedRecord): string {
  if (type === 'CNAME') return normaliseName(content)
  // The URL parser writes an IPv6 address in its one shortest form (RFC 5952), as Cloudflare reports it.
  return type === 'AAAA' && isPlainIPv6(content)
    ? new URL(`http://[${content}]`).hostname.slice(1, -1)
    : content
}

function nameProblem(name: string, zone: string): string | null {
  if (!isDnsName(name)) return 'not a host name'
  return isWithin(name, zone) ? null : 'outside the zone'
}

function contentProblem(type: WantedRecord['type'], content: string, name: string): string | null {
  switch (type) {
    case 'A':
      return isIPv4(content) ? null : 'not an IPv4 address'
    case 'AAAA':
      return isPlainIPv6(content) ? null : 'not an IPv6 address'
    case 'CNAME':
      return isDnsName(content) && content !== name ? null : 'not a target for a CNAME'
  }
}

/** Without a zone index such as `%eth0`, which means something on one machine only. */
function isPlainIPv6(content: string): boolean {
  return isIPv6(content) && !content.includes('%')
}

function settingsProblem({ ttl, comment }: WantedRecord): string | null {
  const inRange = ttl >= TTL_SECONDS.least && ttl <= TTL_SECONDS.most && Number.isInteger(ttl)
  if (ttl !== AUTOMATIC_TTL && !inRange) return 'TTL out of range'
  return comment.length <= MAX_COMMENT && !/[\r\n]/.test(comment)
    ? null
    : 'comment too long or of several lines'
}

/**
 * Those of the records on the same name that forbid this one, by Cloudflare's rules: an identical record (81058), a
 * CNAME beside an address or another CNAME (81053, 81054), anything beside a delegation. A second address is allowed.
 */
export function conflicting(record: WantedRecord, sameName: LiveRecord[], zone: string): LiveRecord[] {
  return sameName.filter((other) => {
    if (other.type === record.type && other.content === record.content) return true
    if (other.type === 'NS') return record.name !== zone
    if (record.type === 'CNAME') return HOST_TYPES.has(other.type)
    return other.type === 'CNAME'
  })
}

const HOST_TYPES = new Set(['A', 'AAAA', 'CNAME'])
