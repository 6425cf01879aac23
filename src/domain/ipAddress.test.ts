import { isIPv4, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAddress, parseIPv4, parseIPv6 } from './ipAddress.ts'

const normal6 = (text: string): string | null => {
  const address = parseIPv6(text)
  return address && formatAddress(address)
}

describe('IPv4', () => {
  test.each(['0.0.0.0', '8.8.8.8', '255.255.255.255', '103.10.0.1'])('%s is an address', (text) => {
    const address = parseIPv4(text)
    expect(address && formatAddress(address)).toBe(text)
  })

  test.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '01.2.3.4',
    '010.0.0.1',
    '0x8.8.8.8',
    '1.2.3.4 ',
    '1..3.4',
    '134744072',
  ])('%j is none', (text) => expect(parseIPv4(text)).toBeNull())
})

describe('IPv6', () => {
  test.each([
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2404:6800:4003:0C00::8A', '2404:6800:4003:c00::8a'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304'],
  ])('%s is written %s', (text, expected) => expect(normal6(text)).toBe(expected))

  test.each([
    '',
    ':',
    ':::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '1:2:3:4:5:6:7:8::',
    '::12345',
    'g::1',
    ':1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:',
    '1.2.3.4::',
    '::1.2.3',
    '::01.2.3.4',
    '[::1]',
    'fe80::1%eth0',
    '::/0',
    '1.2.3.4',
  ])('%j is none', (text) => expect(normal6(text)).toBeNull())
})

/** Near misses are likelier than with free text: groups, colons and dots in any order. */
const nearAddress = fc
  .array(fc.constantFrom('0', '1', 'ffff', '0db8', 'A', '255', '256', '01', ':', ':', '::', '.', '1.2.3.4'), {
    maxLength: 18,
  })
  .map((parts) => parts.join(''))

describe('cross-check with node:net and the URL parser', () => {
  test('both agree on what an address is', () => {
    fc.assert(
      fc.property(fc.oneof(nearAddress, fc.ipV4(), fc.ipV6()), (text) => {
        expect(parseIPv4(text) !== null).toBe(isIPv4(text))
        expect(parseIPv6(text) !== null).toBe(isIPv6(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('the canonical spelling is the one of the WHATWG URL parser, and stays when parsed again', () => {
    const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }))
    const spelled = fc
      .array(group, { minLength: 8, maxLength: 8 })
      .map((all) => all.map((n) => n.toString(16)).join(':'))
    fc.assert(
      fc.property(fc.oneof(spelled, fc.ipV6()), (text) => {
        const canonical = normal6(text)
        expect(`[${canonical}]`).toBe(new URL(`http://[${text}]`).hostname)
        expect(normal6(canonical ?? '')).toBe(canonical)
      }),
      { numRuns: 2000 },
    )
  })
})
