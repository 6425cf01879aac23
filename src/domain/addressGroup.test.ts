import { expect, it } from 'vitest'
import { addressGroup, siteGroup } from './addressGroup.ts'

it.each([
  ['103.130.10.20', '103.130.10.20'],
  ['::ffff:103.130.10.20', '103.130.10.20'],
  ['::ffff:6782:a14', '103.130.10.20'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
  ['fe80::1%eth0', 'fe80::/64'],
  ['::1', '::/64'],
  ['', 'unknown'],
  ['not an address', 'unknown'],
])('%j is counted as %s', (text, group) => {
  expect(addressGroup(text)).toBe(group)
})

it.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:db8:1:ffff::1', '2001:db8:1::/48'],
  ['103.130.10.20', null],
  ['::ffff:103.130.10.20', null],
  ['', null],
])('%j belongs to the site %s', (text, site) => {
  expect(siteGroup(text)).toBe(site)
})
