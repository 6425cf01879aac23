/** An address as a number, so that prefixes of both families compare alike. */
export interface IpAddress {
  family: 4 | 6
  value: bigint
}

const ADDRESS_BITS = { 4: 32, 6: 128 } as const

/** Strict dotted quad: four decimal numbers without leading zeros (`010` is 8 to some resolvers, 10 to others). */
export function parseIPv4(text: string): IpAddress | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) {
    return null
  }
  return { family: 4, value: parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n) }
}

/** Every spelling of RFC 4291 §2.2, including an IPv4 tail; no zone index, no brackets, no prefix length. */
export function parseIPv6(text: string): IpAddress | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const [head, tail] = halves.map(groupsOf)
  if (!head || tail === null) return null
  const missing = 8 - head.length - (tail?.length ?? 0)
  // `::` stands for at least one group; without it there must be eight.
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...head, ...Array<bigint>(missing).fill(0n), ...(tail ?? [])]
  return { family: 6, value: groups.reduce((sum, group) => (sum << 16n) | group, 0n) }
}

export function parseAddress(text: string): IpAddress | null {
  return parseIPv4(text) ?? parseIPv6(text)
}

/** Whether a prefix such as `10.0.0.0/8` holds an address. @throws when the prefix is malformed. */
export function contains(cidr: string, address: IpAddress): boolean {
  const [text = '', length = ''] = cidr.split('/')
  const network = parseAddress(text)
  if (!network) throw new Error(`a malformed prefix: ${cidr}`)
  const hostBits = BigInt(ADDRESS_BITS[network.family] - Number(length))
  return network.family === address.family && address.value >> hostBits === network.value >> hostBits
}

/** The 16-bit groups of one side of `::`; null when one of them is malformed. */
function groupsOf(side: string, index: number, sides: string[]): bigint[] | null {
  if (side === '') return sides.length === 2 ? [] : null
  const parts = side.split(':')
  const groups = parts.flatMap((part, at): Array<bigint | null> => {
    if (/^[0-9a-f]{1,4}$/i.test(part)) return [BigInt(`0x${part}`)]
    const mayBeIPv4 = at === parts.length - 1 && index === sides.length - 1
    const quad = mayBeIPv4 ? parseIPv4(part) : null
    return quad ? [quad.value >> 16n, quad.value & 0xffffn] : [null]
  })
  return groups.every((group) => group !== null) ? groups : null
}

/** The one canonical spelling: dotted quad, or RFC 5952 §4 (lower case, longest run of zeros shortened once). */
export function formatAddress({ family, value }: IpAddress): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.')
  const groups = [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) =>
    ((value >> shift) & 0xffffn).toString(16),
  )
  const zeros = longestZeroRun(groups)
  if (zeros.length < 2) return groups.join(':')
  const head = groups.slice(0, zeros.start).join(':')
  return `${head}::${groups.slice(zeros.start + zeros.length).join(':')}`
}

/** RFC 5952 §4.2.3: of equally long runs the first one. */
function longestZeroRun(groups: string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  groups.forEach((_, start) => {
    const end = groups.findIndex((group, at) => at >= start && group !== '0')
    const length = (end === -1 ? groups.length : end) - start
    if (length > best.length) best = { start, length }
  })
  return best
}
