import { PREDICTABLE_ROWS, PREDICTABLE_WORDS } from './predictableWords.ts'

/** Why a password cannot be used; each is a text beside the field. */
export type PasswordProblem =
  'password-too-short' | 'password-too-long' | 'password-personal' | 'password-common'

/** What everybody knows of the person, and therefore tries first. */
export interface Owner {
  email?: string | null
  name?: string | null
}

export const SHORTEST_PASSWORD = 12
/** Above what any password manager makes; below what would keep the server busy hashing. */
export const LONGEST_PASSWORD = 128
/** What must be left once everything predictable has been taken out. */
const OWN_CHARACTERS = 4
/** Shorter parts of a name occur in other words by chance. */
const SHORTEST_PART = 4
const SHORTEST_RUN = 3

/**
 * The one rule for passwords, wherever one is set. Length decides; there is no rule of composition (NIST SP 800-63B
 * §3.1.1). Refused is what an attacker tries first: the person's own name and address, and passwords that consist of
 * common words, rows of keys, years and repetitions. Null when it can be used.
 */
export function passwordProblem(password: string, owner: Owner): PasswordProblem | null {
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) return 'password-too-short'
  if (length > LONGEST_PASSWORD) return 'password-too-long'
  const predictable = PREDICTABLE_WORDS.toSorted(byLength)
  if (predictabilityOf(password, predictable) === 'predictable') return 'password-common'
  const personal = [...partsOf(owner), ...predictable].toSorted(byLength)
  return predictabilityOf(password, personal) === 'predictable' ? 'password-personal' : null
}

function predictabilityOf(password: string, words: readonly string[]): 'predictable' | 'own' {
  return remainderOf(password, words) < OWN_CHARACTERS ? 'predictable' : 'own'
}

/**
 * How many letters and digits remain once words, rows, years and repetitions are gone. Words are looked for as typed and,
 * numbers being out of the way, with the usual digits and signs for letters turned back (`P@ssw0rd`).
 */
function remainderOf(password: string, words: readonly string[]): number {
  const typed = password.normalize('NFKC').toLowerCase().replace(SEPARATORS, '')
  const withoutYears = without(typed, words).replace(/(19|20)\d\d/g, GAP)
  const unmasked = [...withoutRuns(withoutYears)].map((character) => MASKS[character] ?? character).join('')
  const kept = without(unmasked, words).replaceAll(GAP, '')
  return [...onceOnly(kept)].length
}

/** Stands where something was taken out, so that what was apart does not become a word. */
const GAP = ' '
const SEPARATORS = /[^\p{L}\p{N}@$!]/gu

function without(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, GAP), text)
}

function withoutRuns(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length;) {
    const run = runAt(text, at)
    rest += run >= SHORTEST_RUN ? GAP : text.slice(at, at + 1)
    at += run >= SHORTEST_RUN ? run : 1
  }
  return rest
}

const ROWS = PREDICTABLE_ROWS.flatMap((row) => [row, [...row].toReversed().join('')])

/** Length of the row of keys, or of the same character, that begins here. */
function runAt(text: string, at: number): number {
  const same = /^(.)\1*/u.exec(text.slice(at))?.[0].length ?? 0
  let row = 0
  while (at + row < text.length && ROWS.some((keys) => keys.includes(text.slice(at, at + row + 1)))) row += 1
  return Math.max(same, row)
}

/** `abcabcabc` says no more than `abc`. */
function onceOnly(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text
}

const MASKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** `Siti Aminah <siti.aminah@tapinkab.go.id>`: siti, aminah, sitiaminah. */
function partsOf({ email, name }: Owner): string[] {
  const local = (email ?? '').split('@')[0] ?? ''
  return [local, name ?? '']
    .map((text) => text.normalize('NFKC').toLowerCase())
    .flatMap((text) => [text.replace(/[^\p{L}\p{N}]/gu, ''), ...text.split(/[^\p{L}]+/u)])
    .filter((part) => part.length >= SHORTEST_PART)
}

function byLength(one: string, other: string): number {
  return other.length - one.length
}
