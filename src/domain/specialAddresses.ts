import { contains, type IpAddress } from './ipAddress.ts'

/** Why an address cannot be that of a public server. */
export const ADDRESS_KINDS = [
  'unspecified',
  'private',
  'shared',
  'loopback',
  'link-local',
  'documentation',
  'benchmark',
  'multicast',
  'translated',
  'reserved',
] as const
export type AddressKind = (typeof ADDRESS_KINDS)[number]

/** The kind of a special address; null for public unicast. */
export function specialKind(address: IpAddress): AddressKind | null {
  return TABLE.find(([cidr]) => contains(cidr, address))?.[1] ?? null
}

/**
 * First match counts. Sources:
 * https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry,
 * multicast from RFC 5771 and RFC 4291. Entries that IANA calls globally reachable but that serve a protocol
 * (AS112, AMT, 192.0.0.9) are refused too: no agency's server lives there.
 */
const TABLE: ReadonlyArray<readonly [cidr: string, kind: AddressKind]> = [
  ['0.0.0.0/8', 'unspecified'], // RFC 791 §3.2 "this network"
  ['10.0.0.0/8', 'private'], // RFC 1918
  ['100.64.0.0/10', 'shared'], // RFC 6598 carrier-grade NAT
  ['127.0.0.0/8', 'loopback'], // RFC 1122 §3.2.1.3
  ['169.254.0.0/16', 'link-local'], // RFC 3927
  ['172.16.0.0/12', 'private'], // RFC 1918
  ['192.0.0.0/24', 'reserved'], // RFC 6890 IETF protocol assignments
  ['192.0.2.0/24', 'documentation'], // RFC 5737 TEST-NET-1
  ['192.31.196.0/24', 'reserved'], // RFC 7535 AS112
  ['192.52.193.0/24', 'reserved'], // RFC 7450 AMT
  ['192.88.99.0/24', 'translated'], // RFC 7526 former 6to4 relay anycast
  ['192.168.0.0/16', 'private'], // RFC 1918
  ['192.175.48.0/24', 'reserved'], // RFC 7534 AS112
  ['198.18.0.0/15', 'benchmark'], // RFC 2544
  ['198.51.100.0/24', 'documentation'], // RFC 5737 TEST-NET-2
  ['203.0.113.0/24', 'documentation'], // RFC 5737 TEST-NET-3
  ['224.0.0.0/4', 'multicast'], // RFC 5771
  ['240.0.0.0/4', 'reserved'], // RFC 1112 §4, with limited broadcast
  ['::/128', 'unspecified'], // RFC 4291 §2.5.2
  ['::1/128', 'loopback'], // RFC 4291 §2.5.3
  ['::/96', 'translated'], // RFC 4291 §2.5.5.1 IPv4-compatible, deprecated
  ['::ffff:0:0/96', 'translated'], // RFC 4291 §2.5.5.2 IPv4-mapped
  ['64:ff9b::/96', 'translated'], // RFC 6052 NAT64
  ['64:ff9b:1::/48', 'translated'], // RFC 8215 local NAT64
  ['2001::/32', 'translated'], // RFC 4380 Teredo
  ['2001:2::/48', 'benchmark'], // RFC 5180
  ['2001::/23', 'reserved'], // RFC 2928 IETF protocol assignments
  ['2001:db8::/32', 'documentation'], // RFC 3849
  ['2002::/16', 'translated'], // RFC 3056 6to4
  ['2620:4f:8000::/48', 'reserved'], // RFC 7534 AS112
  ['3ffe::/16', 'reserved'], // RFC 3701 former 6bone
  ['3fff::/20', 'documentation'], // RFC 9637
  ['fc00::/7', 'private'], // RFC 4193 unique local
  ['fe80::/10', 'link-local'], // RFC 4291 §2.5.6
  ['fec0::/10', 'private'], // RFC 3879 former site-local
  ['ff00::/8', 'multicast'], // RFC 4291 §2.7
  // Global unicast is delegated from 2000::/3 only; the rest (discard, SRv6 SIDs, unassigned) is listed as its complement.
  ['::/3', 'reserved'],
  ['4000::/2', 'reserved'],
  ['8000::/1', 'reserved'],
]
