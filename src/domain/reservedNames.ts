import { tidyHostText } from './hostText.ts'
import { labelProblems, type NameProblem, type NameProblemCode } from './names.ts'

/** What holds a zone and its mail together, or is looked for by machines: kept back whatever the settings say. */
const ALWAYS_RESERVED: readonly string[] = [
  ...['www', 'mail', 'mx', 'mx1', 'mx2', 'ns', 'ns1', 'ns2', 'ns3', 'ns4'],
  ...['autodiscover', 'autoconfig', 'wpad', 'isatap', 'localhost'],
]

/**
 * Whether a label path (without the zone) is kept back for the office: a reserved word itself, anything below one
 * (`x.mail`), and every label beginning with `_`, which DNS uses for its own purposes (RFC 8552).
 * `www.dukcapil` is not below `www` and stays possible. More words are data that an administrator edits.
 */
export function isReserved(name: string, reservedWords: readonly string[]): boolean {
  const path = name.trim().toLowerCase()
  if (path.split('.').some((label) => label.startsWith('_'))) return true
  return [...ALWAYS_RESERVED, ...reservedWords]
    .map((word) => word.trim().toLowerCase())
    .some((word) => word !== '' && (path === word || path.endsWith(`.${word}`)))
}

export type ReservedName = { ok: true; name: string } | { ok: false; problems: NameProblem[] }

/** What an administrator keeps back, in its one spelling: without the zone, and a wildcard as the word that it lies below. */
export function parseReserved(input: string, zone: string): ReservedName {
  const tidy = tidyHostText(input)
  if (!tidy.ok) return { ok: false, problems: [{ code: tidy.code }] }
  const root = zone.toLowerCase()
  if (tidy.text === root) return { ok: false, problems: [{ code: 'is-the-zone' }] }
  const bare = tidy.text.endsWith(`.${root}`) ? tidy.text.slice(0, -root.length - 1) : tidy.text
  const name = bare.replace(/^(\*\.)+/, '')
  const labels = name.split('.')
  const problems = labelProblems(labels.map((label) => label.replace(/^_/, '')))
  const grave = problems.filter(({ code }) => !STRICTER_FOR_UNITS.includes(code))
  return grave.length > 0 ? { ok: false, problems: grave } : { ok: true, name }
}

/** What no unit is given may well be kept back. */
const STRICTER_FOR_UNITS: readonly NameProblemCode[] = [
  'label-too-short',
  'punycode',
  'double-hyphen',
  'only-digits',
]
