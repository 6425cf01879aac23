import { contains, formatAddress, parseAddress } from './ipAddress.ts'

const MAPPED = '::ffff:0:0/96'
const BELOW_A_NETWORK = 64n
const BELOW_A_SITE = 80n

/**
 * Who counts as one when attempts are counted: an IPv4 address, also one that is written as IPv6, and of IPv6 the network of
 * one household or office (/64), in which a single machine has as many addresses as it likes. What is no address counts together.
 */
export function addressGroup(text: string): string {
  const address = parseAddress(text.replace(/%.*$/, ''))
  if (!address) return 'unknown'
  if (address.family === 4) return formatAddress(address)
  if (contains(MAPPED, address)) return formatAddress({ family: 4, value: address.value & 0xffff_ffffn })
  return `${network(address.value, BELOW_A_NETWORK)}/64`
}

/** The site (/48) of an IPv6 address, which may hold thousands of networks of one household; null for what has none. */
export function siteGroup(text: string): string | null {
  const address = parseAddress(text.replace(/%.*$/, ''))
  if (address?.family !== 6 || contains(MAPPED, address)) return null
  return `${network(address.value, BELOW_A_SITE)}/48`
}

function network(value: bigint, below: bigint): string {
  return formatAddress({ family: 6, value: (value >> below) << below })
}
