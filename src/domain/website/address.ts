import { tidyHostText } from '../hostText.ts'

/** Why what somebody typed names no host. */
export const ADDRESS_PROBLEMS = ['empty', 'too-long', 'look-alike', 'not-an-address'] as const
export type AddressProblem = (typeof ADDRESS_PROBLEMS)[number]

/** `inZone`: the host is the zone or lies below it; `name` is its part before the zone, empty for the zone itself. */
export type Address =
  | { ok: true; host: string; inZone: false }
  | { ok: true; host: string; inZone: true; name: string }
  | { ok: false; code: AddressProblem }

/** Nobody types more; what a chat message cut in half is shorter too. */
export const LONGEST_ADDRESS = 2000

/**
 * The host that a browser would open for what somebody typed or pasted: a name or a whole address. What a browser would
 * read differently from how it looks (foreign letters, escapes, numbers for an address) is a look-alike, never the name
 * that it imitates.
 */
export function addressIn(input: string, zone: string): Address {
  const text = bare(input)
  if (text === '') return { ok: false, code: 'empty' }
  if (text.length > LONGEST_ADDRESS) return { ok: false, code: 'too-long' }
  const host = hostOf(text)
  if (host === null) return { ok: false, code: 'not-an-address' }
  // The parser's own corrections show in a host that does not stand in the text as it was typed.
  if (!text.toLowerCase().includes(host) || isForeign(host)) return { ok: false, code: 'look-alike' }
  return placed(host.replace(/\.$/, ''), zone)
}

/** What stands around an address in a message: quotes, brackets, and the marks that end a sentence. */
function bare(input: string): string {
  return input
    .trim()
    .replace(/^["'“‘(<[]+/, '')
    .replace(/["'”’)>\],;.!?]+$/, '')
}

function hostOf(text: string): string | null {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
  if (!URL.canParse(withScheme)) return null
  const { protocol, hostname } = new URL(withScheme)
  return /^https?:$/.test(protocol) && /^[^\s"'()<>,;*]+$/.test(hostname) ? hostname : null
}

function isForeign(host: string): boolean {
  return !tidyHostText(host).ok || host.split('.').some((label) => label.startsWith('xn--'))
}

function placed(host: string, zone: string): Address {
  if (host === zone) return { ok: true, host, inZone: true, name: '' }
  if (!host.endsWith(`.${zone}`)) return { ok: true, host, inZone: false }
  return { ok: true, host, inZone: true, name: host.slice(0, -zone.length - 1) }
}
