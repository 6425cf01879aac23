import { contains, formatAddress, parseAddress } from './ipAddress.ts'

const MAPPED = '::ffff:0:0/96'
const BELOW_A_NETWORK = 64n

/**
 * Who counts as one when attempts are counted: an IPv4 address, also one that is written as IPv6, and of IPv6 the network of
 * one household or office (/64), in which a single machine has as many addresses as it likes. What is no address counts together.
 */
export function addressGroup(text: string): string {
  const address = parseAddress(text.replace(/%.*$/, ''))
  if (!address) return 'unknown'
  if (address.family === 4) return formatAddress(address)
  if (contains(MAPPED, address)) return formatAddress({ family: 4, value: address.value & 0xffff_ffffn })
  const network = (address.value >> BELOW_A_NETWORK) << BELOW_A_NETWORK
  return `${formatAddress({ family: 6, value: network })}/64`
}
