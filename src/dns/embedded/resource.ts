import { isIPv4, isIPv6 } from 'node:net'
import type { Answer } from 'dns-packet'
import { AUTOMATIC_TTL, type LiveRecord } from '#domain/dns/records.ts'
import { isDnsName, normaliseName } from './names.ts'

/** What the server needs of a stored record; `proxied` has no meaning here, such a record is served as it stands. */
export type StoredRecord = Pick<LiveRecord, 'type' | 'content' | 'ttl'>

/** Seconds for "automatic": short, because the local server exists to show changes at once. */
export const AUTOMATIC_TTL_SECONDS = 60

/** A stored record in the codec's form; null when its type is not served or its content could not be put on the wire. */
export function toResource(owner: string, record: StoredRecord): Answer | null {
  const name = owner
  const ttl = record.ttl === AUTOMATIC_TTL ? AUTOMATIC_TTL_SECONDS : record.ttl
  const { type, content } = record
  switch (type) {
    case 'A':
      return isIPv4(content) ? { type, name, ttl, data: content } : null
    case 'AAAA':
      return isIPv6(content) && !content.includes('%') ? { type, name, ttl, data: content } : null
    case 'CNAME':
      return isDnsName(normaliseName(content)) ? { type, name, ttl, data: normaliseName(content) } : null
    case 'TXT':
      return { type, name, ttl, data: characterStrings(content) }
    case 'MX':
      return mailExchanger({ name, ttl }, content)
    default:
      return null
  }
}

/** Quoted pieces as in a zone file, or the whole text; what is longer than 255 bytes in several (RFC 1035 §3.3.14). */
function characterStrings(content: string): Buffer[] {
  const quoted = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, text = '']) =>
    text.replace(/\\(.)/gs, '$1'),
  )
  return (quoted.length > 0 ? quoted : [content]).flatMap((text) => pieces(Buffer.from(text)))
}

function pieces(bytes: Buffer): Buffer[] {
  const count = Math.max(1, Math.ceil(bytes.length / 255))
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * 255, (index + 1) * 255))
}

function mailExchanger(common: { name: string; ttl: number }, content: string): Answer | null {
  const parts = /^(?:(\d{1,4}) )?(\S+)$/.exec(content)
  const exchange = normaliseName(parts?.[2] ?? '')
  if (!isDnsName(exchange)) return null
  return { type: 'MX', ...common, data: { preference: Number(parts?.[1] ?? 10), exchange } }
}
