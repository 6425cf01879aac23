import { editDistance } from './editDistance.ts'

/** Where a name comes from that another one may be mistaken for. */
export type NameSource = 'register' | 'zone' | 'request' | 'unit' | 'abbreviation'

export interface KnownName {
  /** Label path without the zone, or an abbreviation as people write it. */
  text: string
  source: NameSource
}

/** From how many characters on one, or two, changed characters are still overlooked. */
const ONE_SLIP_FROM = 4
const TWO_SLIPS_FROM = 10

/** More would hide the ones that matter. */
const MOST = 4

/**
 * The known names that people could mistake this one for, the most alike first: hyphens and dots left out, letters
 * and digits that look alike exchanged, one character wrong (two in long names). Equality is nothing to warn of, it
 * is refused elsewhere; except with an abbreviation, which is no name yet.
 */
export function lookAlikes(name: string, known: readonly KnownName[]): KnownName[] {
  const leaf = name.includes('.') ? name.slice(0, name.indexOf('.')) : null
  const found = new Map<string, { known: KnownName; grade: number }>()
  // What a unit is called and its label are often one word: told once, as the name.
  const namesFirst = [...known].sort((a, b) => Number(isAbbreviation(a)) - Number(isAbbreviation(b)))
  for (const candidate of namesFirst) {
    for (const word of wordsOf(candidate)) {
      const grade = gradeOf({ name, leaf, word, source: candidate.source })
      const before = found.get(plain(word))
      if (grade !== null && (!before || grade < before.grade))
        found.set(plain(word), { known: { ...candidate, text: word }, grade })
    }
  }
  return [...found.values()]
    .sort((a, b) => a.grade - b.grade)
    .slice(0, MOST)
    .map((match) => match.known)
}

function isAbbreviation({ source }: KnownName): boolean {
  return source === 'abbreviation'
}

/** `DP3A / DPPPA` and `BKAD (lama: BPKAD)` are two words each; `PKM Tapin Utara` is one. */
function wordsOf(known: KnownName): string[] {
  if (!isAbbreviation(known)) return [known.text]
  return known.text
    .toLowerCase()
    .split(/[/(),;]|\w+:/)
    .map((word) => word.trim())
    .filter((word) => plain(word).length > 1)
}

interface Comparison {
  name: string
  leaf: string | null
  word: string
  source: NameSource
}

function gradeOf({ name, leaf, word, source }: Comparison): number | null {
  const isOfUnit = source === 'unit' || source === 'abbreviation'
  const whole = name === word && source !== 'abbreviation' ? null : likeness(name, word)
  // Below one's own name, only the name of another unit would mislead.
  const last = leaf !== null && isOfUnit ? likeness(leaf, word) : null
  return whole === null || last === null ? (whole ?? last) : Math.min(whole, last)
}

/** 0 the same but for hyphens, 1 the same to the eye, 2 and 3 so many characters wrong; null when nobody mistakes them. */
function likeness(one: string, other: string): number | null {
  if (plain(one) === plain(other)) return 0
  if (unnumbered(one) === unnumbered(other)) return null
  const [a, b] = [skeleton(one), skeleton(other)]
  if (a === b) return 1
  const shorter = Math.min(a.length, b.length)
  if (shorter < ONE_SLIP_FROM) return null
  const slips = shorter < TWO_SLIPS_FROM ? 1 : 2
  const distance = editDistance(a, b, slips)
  return distance === null ? null : 1 + distance
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Who counts their names (`smpn6`, `smpn8`) tells them apart by the number. */
function unnumbered(text: string): string {
  return plain(text).replace(/[0-9]+/g, '#')
}

/** One form for everything that looks the same in common typefaces. */
function skeleton(text: string): string {
  return plain(text)
    .replace(/[0-9i]/g, (sign) => TWINS[sign] ?? sign)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}

const TWINS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'l', '2': 'z', '3': 'e', '4': 'a' },
  ...{ '5': 's', '6': 'b', '7': 't', '8': 'b', '9': 'g' },
  i: 'l',
}
