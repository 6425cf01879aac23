import { parseAddress } from '#domain/ipAddress.ts'
import { specialKind } from '#domain/specialAddresses.ts'

/** Whether an address is that of a public server. What is not an address is not, nor is IPv4 in the clothes of IPv6. */
export function isPublic(address: string): boolean {
  const parsed = parseAddress(address)
  return parsed !== null && specialKind(parsed) === null
}
