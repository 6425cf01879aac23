/** Somebody who does not exist. */
export interface InventedPerson {
  name: string
  nip: string
  position: string
  phone: string
}

const GENDER = { l: 1, p: 2 } as const
let count = 0

/**
 * A person for the demo. The NIP has the right form and belongs to nobody: its birthday is a 41st or later, as no real
 * one is. The phone's prefix 0890 is given to no operator.
 */
export function person(name: string, gender: keyof typeof GENDER, position: string): InventedPerson {
  count += 1
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  const born = `${1969 + ((count * 7) % 24)}${digits(1 + ((count * 5) % 12), 2)}${digits(41 + ((count * 11) % 28), 2)}`
  const since = `${1996 + ((count * 7) % 24)}${digits(1 + ((count * 3) % 12), 2)}`
  const phone = `0890-00${digits((count * 37) % 100, 2)}-${digits(1000 + count * 13, 4)}`
  return { name, nip: `${born}${since}${GENDER[gender]}${digits((count * 3) % 10, 3)}`, position, phone }
}
