import type { WritableType } from './dns/records.ts'
import { tidyHostText } from './hostText.ts'
import { formatAddress, parseIPv4, parseIPv6, type IpAddress } from './ipAddress.ts'
import { MAX_FQDN, MAX_LABEL } from './names.ts'
import { ADDRESS_KINDS, specialKind, type AddressKind } from './specialAddresses.ts'

const FORM_PROBLEMS = [
  'target-empty',
  'target-invisible-character',
  'target-non-ascii',
  'target-is-url',
  'target-has-port',
  'target-not-ipv4',
  'target-not-ipv6',
  'target-is-address',
  'target-not-host-name',
  'target-not-full-name',
  'target-not-public-name',
  'target-is-itself',
  'target-zone-twice',
  // Found by following the register, never by the text alone.
  'target-loops',
] as const

export type TargetProblemCode = (typeof FORM_PROBLEMS)[number] | `target-${AddressKind}`

/** Everything that can be wrong with a target; each code has its sentence in `i18n`. */
export const TARGET_PROBLEMS: readonly TargetProblemCode[] = [
  ...FORM_PROBLEMS,
  ...ADDRESS_KINDS.map((kind): TargetProblemCode => `target-${kind}`),
]

export interface Target {
  type: WritableType
  value: string
}

export type TargetResult =
  { ok: true; type: WritableType; value: string } | { ok: false; code: TargetProblemCode }

/** Where the target is to be used: the name itself and its zone. */
interface Place {
  fqdn: string
  zone: string
}

/**
 * Reads what a person typed as the target of `fqdn`; `value` comes back in its one canonical spelling
 * (dotted quad, RFC 5952, or a lower-case host name without a final dot). Never throws.
 */
export function parseTarget({ type, value }: Target, fqdn: string, zone: string): TargetResult {
  const tidy = tidyHostText(value)
  if (!tidy.ok) return refused(`target-${tidy.code}`)
  if (/[/\\@?#]/.test(tidy.text)) return refused('target-is-url')
  if (/^[^:]*:\d+$|\]:\d+$/.test(tidy.text)) return refused('target-has-port')
  return READERS[type](tidy.text, { fqdn: fqdn.toLowerCase(), zone: zone.toLowerCase() })
}

const READERS: Record<WritableType, (text: string, place: Place) => TargetResult> = {
  A: (text) => publicAddress('A', parseIPv4(text)) ?? refused('target-not-ipv4'),
  AAAA: (text) => publicAddress('AAAA', parseIPv6(text)) ?? refused('target-not-ipv6'),
  CNAME: hostName,
}

function refused(code: TargetProblemCode): TargetResult {
  return { ok: false, code }
}

function publicAddress(type: WritableType, address: IpAddress | null): TargetResult | null {
  if (!address) return null
  const kind = specialKind(address)
  return kind ? refused(`target-${kind}`) : { ok: true, type, value: formatAddress(address) }
}

function hostName(text: string, { fqdn, zone }: Place): TargetResult {
  const labels = text.split('.')
  const top = labels.at(-1) ?? ''
  if (parseIPv6(text) || /^(0x[0-9a-f]*|\d+)$/.test(top)) return refused('target-is-address')
  if (text.length > MAX_FQDN || !labels.every(isHostLabel)) return refused('target-not-host-name')
  // Also the short spelling: whoever types the name without its zone means the same name.
  if (text === fqdn || `${text}.${zone}` === fqdn) return refused('target-is-itself')
  if (isInside(text, `${zone}.${zone}`)) return refused('target-zone-twice')
  if (LOCAL_NAMES.some((local) => text === local || text.endsWith(`.${local}`))) {
    return refused('target-not-public-name')
  }
  if (labels.length < 2) return refused('target-not-full-name')
  return { ok: true, type: 'CNAME', value: text }
}

/** Whether a host name is the zone or stands below it. */
export function isInside(host: string, zone: string): boolean {
  return host === zone || host.endsWith(`.${zone}`)
}

/** RFC 1123 §2.1. Wider than our own names: a foreign host may have one character, `--` or punycode. */
function isHostLabel(label: string): boolean {
  return label.length <= MAX_LABEL && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label)
}

/** Names that never resolve in the public DNS: RFC 6761, 6762, 7686, 8375, 9476, and what ICANN keeps for private use. */
const LOCAL_NAMES = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'private',
  'invalid',
  'test',
  'example',
  'onion',
  'alt',
  'arpa',
  'lan',
  'home',
  'corp',
  'intranet',
]
