import { isIPv4, isIPv6 } from 'node:net'
import type { RefusalName } from './refusals.ts'
import type { StoredRecord } from './storedRecord.ts'

const TYPES = [
  ...['A', 'AAAA', 'CAA', 'CERT', 'CNAME', 'DNSKEY', 'DS', 'HTTPS', 'LOC', 'MX', 'NAPTR', 'NS', 'OPENPGPKEY'],
  ...['PTR', 'SMIMEA', 'SRV', 'SSHFP', 'SVCB', 'TLSA', 'TXT', 'URI'],
]
const PROXIABLE = ['A', 'AAAA', 'CNAME']

type Rule = [refusal: RefusalName, broken: (record: StoredRecord) => boolean]

/** What one record must be like; the first broken rule answers. */
const VALUE_RULES: Rule[] = [
  ['name', ({ name }) => !isHostName(name)],
  ['type', ({ type }) => !TYPES.includes(type)],
  ['ipv4', ({ type, content }) => type === 'A' && !isIPv4(content)],
  ['ipv6', ({ type, content }) => type === 'AAAA' && !isIPv6(content)],
  ['target', ({ type, name, content }) => type === 'CNAME' && (!isHostName(content) || content === name)],
  ['too-long', ({ content }) => Buffer.byteLength(content) > 4_096],
  ['ttl', ({ ttl }) => ttl !== 1 && (ttl < 60 || ttl > 86_400)],
  ['not-proxiable', ({ type, proxied }) => proxied && !PROXIABLE.includes(type)],
  ['tags', ({ tags }) => tags.length > 0],
  ['comment', ({ comment }) => comment.length > 100],
]

type NeighbourRule = [refusal: RefusalName, clash: (record: StoredRecord, other: StoredRecord) => boolean]

/**
 * What may stand on one name together. Missing on purpose, as at Cloudflare: a second A of other content is
 * accepted and becomes round-robin, and two equal SRV are accepted.
 */
const NEIGHBOUR_RULES: NeighbourRule[] = [
  ['identical', (a, b) => a.type === b.type && a.content === b.content && a.type !== 'SRV'],
  ['cname-over-others', (a, b) => a.type === 'CNAME' && PROXIABLE.includes(b.type)],
  ['address-over-cname', (a, b) => ['A', 'AAAA'].includes(a.type) && b.type === 'CNAME'],
  ['ns-beside-others', (a, b) => (a.type === 'NS') !== (b.type === 'NS')],
]

/** The refusal this record meets beside these others; null when it is accepted. */
export function refusalOf(record: StoredRecord, others: readonly StoredRecord[]): RefusalName | null {
  const value = VALUE_RULES.find(([, broken]) => broken(record))
  if (value) return value[0]
  const neighbours = others.filter(({ id, name }) => name === record.name && id !== record.id)
  const clash = NEIGHBOUR_RULES.find(([, clashes]) => neighbours.some((other) => clashes(record, other)))
  return clash ? clash[0] : null
}

/** 253 characters, labels of 1 to 63; underscores and a leading `*` are fine in DNS. */
function isHostName(name: string): boolean {
  const labels = name.replace(/^\*\./, '').split('.')
  return name.length <= 253 && labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
}
