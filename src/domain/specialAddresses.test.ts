import { describe, expect, test } from 'vitest'
import { parseIPv4, parseIPv6 } from './ipAddress.ts'
import { specialKind, type AddressKind } from './specialAddresses.ts'

const kindOf = (text: string): AddressKind | null => {
  const address = parseIPv4(text) ?? parseIPv6(text)
  if (!address) throw new Error(`not an address: ${text}`)
  return specialKind(address)
}

/** First and last address of every range. */
const SPECIAL: ReadonlyArray<readonly [kind: AddressKind, ...addresses: string[]]> = [
  ['unspecified', '0.0.0.0', '0.255.255.255', '::'],
  ['private', '10.0.0.0', '10.255.255.255', '172.16.0.0', '172.31.255.255', '192.168.0.0', '192.168.255.255'],
  ['private', 'fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fec0::1'],
  ['shared', '100.64.0.0', '100.127.255.255'],
  ['loopback', '127.0.0.0', '127.255.255.255', '::1'],
  ['link-local', '169.254.0.0', '169.254.169.254', 'fe80::', 'febf::1'],
  ['documentation', '192.0.2.0', '192.0.2.255', '198.51.100.7', '203.0.113.255'],
  ['documentation', '2001:db8::', '2001:db8:ffff::1', '3fff::', '3fff:fff:ffff::1'],
  ['benchmark', '198.18.0.0', '198.19.255.255', '2001:2::1'],
  ['multicast', '224.0.0.0', '239.255.255.255', 'ff00::', 'ff02::1'],
  ['translated', '::ffff:8.8.8.8', '::ffff:10.0.0.1', '::ffff:a00:1', '::7f00:1', '::8.8.8.8'],
  ['translated', '64:ff9b::808:808', '64:ff9b:1::1', '2002:808:808::1', '2001:0:1::1', '192.88.99.1'],
  ['reserved', '192.0.0.9', '240.0.0.0', '255.255.255.255', '192.31.196.1', '192.52.193.1', '192.175.48.1'],
  [
    'reserved',
    '100::1',
    '2001:20::1',
    '2001:1ff::1',
    '2620:4f:8000::1',
    '3ffe::1',
    '4000::1',
    '5f00::1',
    '8000::1',
    'fe00::1',
  ],
]

describe('special addresses', () => {
  test.each(SPECIAL.flatMap(([kind, ...all]) => all.map((address) => [address, kind] as const)))(
    '%s is %s',
    (address, kind) => expect(kindOf(address)).toBe(kind),
  )
})

describe('public unicast, also just outside the special ranges', () => {
  test.each([
    '1.0.0.0',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '36.66.4.5',
    '100.63.255.255',
    '100.128.0.0',
    '103.10.20.30',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.0.3.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '198.51.99.255',
    '203.0.114.0',
    '223.255.255.255',
    '2001:200::1',
    '2001:db7:ffff::1',
    '2001:db9::1',
    '2003::1',
    '2404:6800::1',
    '2606:4700::6810:84e5',
    '2a00::1',
  ])('%s', (address) => expect(kindOf(address)).toBeNull())
})
