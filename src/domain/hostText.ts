/** Why a text cannot even be looked at as a host name. */
export type HostTextProblemCode = 'empty' | 'invisible-character' | 'non-ascii'

export type HostText = { ok: true; text: string } | { ok: false; code: HostTextProblemCode }

/**
 * Brings the harmless spellings of one host name together: surrounding blanks, capitals, one final dot.
 * Nothing outside ASCII is mapped (no NFKC, no IDNA): a look-alike must be refused, never turned into the
 * name that it imitates. That is checked *before* lower-casing, because the Kelvin sign lower-cases to `k`.
 */
export function tidyHostText(input: string): HostText {
  const text = input.replace(/^[ \t\r\n]+/, '').replace(/[ \t\r\n]+$/, '')
  if (INVISIBLE.test(text)) return { ok: false, code: 'invisible-character' }
  if (/[^\x20-\x7e]/.test(text)) return { ok: false, code: 'non-ascii' }
  const bare = text.toLowerCase().replace(/\.$/, '')
  return bare === '' ? { ok: false, code: 'empty' } : { ok: true, text: bare }
}

/** Control and format characters (zero-width, direction marks, BOM, soft hyphen), and every blank but the space. */
const INVISIBLE = /(?! )[\p{Cc}\p{Cf}\p{Z}\u115f\u1160\u2800\u3164\uffa0\ufe00-\ufe0f]/u
