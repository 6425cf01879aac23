import type { MailState } from './states.ts'

/** States in which no mail reaches the recipient any more: a person has to. */
export const UNREACHED: readonly MailState[] = ['refused', 'failed', 'no-address']

/** Ways of telling somebody without mail. */
export const CONTACT_WAYS = ['phone', 'whatsapp'] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]

const SHORTEST = 10
/** E.164 allows fifteen digits with the country's. */
const LONGEST = 15
const COUNTRY = '62'
const MOBILE = '628'

/**
 * A number as WhatsApp wants it: digits with the country's, Indonesia's where none is written (`0811…`, `811…`, `+62 811…`, `0062…`). Null where
 * it cannot be one, also for an extension written behind, and for an Indonesian number that is no mobile one.
 */
export function whatsappNumber(written: string | null | undefined): string | null {
  const bare = (written ?? '').trim().replace(/[\s().\-–/]/g, '')
  if (!/^\+?\d+$/.test(bare)) return null
  const digits = withCountry(bare)
  const isLandline = digits.startsWith(COUNTRY) && !digits.startsWith(MOBILE)
  const isLong = digits.length >= SHORTEST && digits.length <= LONGEST
  return isLong && !isLandline ? digits : null
}

function withCountry(bare: string): string {
  // "+62 (0) 811" is written often; the zero is not dialled.
  if (bare.startsWith('+')) return bare.slice(1).replace(/^620/, COUNTRY)
  if (bare.startsWith('00')) return bare.slice(2).replace(/^620/, COUNTRY)
  if (bare.startsWith('0')) return COUNTRY + bare.slice(1)
  return bare.startsWith(COUNTRY) ? bare.replace(/^620/, COUNTRY) : COUNTRY + bare
}

/** Opens a conversation with a text that only has to be sent. */
export function whatsappLink(number: string, text: string): string {
  return `https://wa.me/${number}?text=${encodeURIComponent(text)}`
}
