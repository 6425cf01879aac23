import { isSettled } from './completeness.ts'
import type { DocumentFact, RequestFacts, RequirementFact } from './facts.ts'
import { FORM_PARTS, formPartsOf, liesIn } from './formParts.ts'

/** One thing that goes back to the unit: a part of the form, or the documents of a requirement as `documents.R01`. */
export interface Correction {
  path: string
  note: string | null
}

const MOST = 60
const LONGEST_NOTE = 2000

/** What a person names for correction, in one spelling; null when something in it does not exist or is said twice. */
export function parseCorrections(
  sent: unknown,
  { type, channel, requirements }: Pick<RequestFacts, 'type' | 'channel' | 'requirements'>,
): Correction[] | null {
  if (sent === null || sent === undefined) return []
  if (!Array.isArray(sent) || sent.length > MOST) return null
  const known = new Set<string>([...formPartsOf({ type, channel }), ...documentPaths(requirements)])
  const parsed = sent.map(correctionIn)
  const paths = new Set(parsed.map((correction) => correction?.path ?? ''))
  const isSound = paths.size === parsed.length && [...paths].every((path) => known.has(path))
  return isSound ? parsed.filter((correction) => correction !== null) : null
}

function documentPaths(requirements: readonly RequirementFact[]): string[] {
  return requirements.filter(({ form }) => form === 'document').map(({ code }) => documentPath(code))
}

/** How the documents of a requirement are called where a form path is meant. */
export function documentPath(code: string): string {
  return `documents.${code}`
}

function correctionIn(value: unknown): Correction | null {
  if (typeof value !== 'object' || value === null || !('path' in value)) return null
  const { path, note = null }: { path: unknown; note?: unknown } = value
  if (typeof path !== 'string' || (note !== null && typeof note !== 'string')) return null
  const words = note?.trim() || null
  return words && words.length > LONGEST_NOTE ? null : { path, note: words }
}

interface Review {
  requirements: readonly RequirementFact[]
  /** Current ones. */
  documents: readonly DocumentFact[]
}

/**
 * What goes back: what was named, and every document that was found wanting with a note, whose note also speaks for a
 * named one without its own. Nothing at all means the whole file.
 */
export function correctionsFor(
  named: readonly Correction[],
  { requirements, documents }: Review,
): Correction[] {
  const judged = requirements.flatMap((requirement) => {
    const note = notesOn(requirement, documents)
    return note ? [{ path: documentPath(requirement.code), note }] : []
  })
  const noteOf = (path: string) => judged.find((found) => found.path === path)?.note ?? null
  const isNamed = (path: string) => named.some((correction) => correction.path === path)
  return [
    ...named.map(({ path, note }) => ({ path, note: note ?? noteOf(path) })),
    ...judged.filter(({ path }) => !isNamed(path)),
  ]
}

/** The paths that were named though nobody says what is wrong there, neither with them nor in a verdict. */
export function unexplained(named: readonly Correction[], review: Review): string[] {
  const back = correctionsFor(named, review)
  return back.filter(({ note }) => note === null).map(({ path }) => path)
}

function notesOn(requirement: RequirementFact, documents: readonly DocumentFact[]): string {
  return documents
    .filter(({ requirementCode }) => requirementCode === requirement.code)
    .filter((document) => !isSettled(requirement, document))
    .flatMap(({ verdict }) => verdict.note?.trim() || [])
    .join('\n')
}

/** Under this path a return of everything keeps what stood in the form; it names no part, so that all are open. */
export const WHOLE_FILE = 'whole-file'

/** What the stored list of a request names. */
export function correctionsIn(stored: unknown): Correction[] {
  if (!Array.isArray(stored)) return []
  return stored
    .map(correctionIn)
    .filter((correction) => correction !== null)
    .filter(({ path }) => path !== WHOLE_FILE)
}

/** Whether a part is the unit's to mend while the request is back with it. A category may bring an end date along. */
export function isReturned(corrections: readonly Correction[], path: string): boolean {
  const openedBy = path === 'expiresOn' ? ['expiresOn', 'category'] : [path]
  return corrections.length === 0 || corrections.some((correction) => openedBy.includes(correction.path))
}

/** Those of several dotted paths that lie in the form which a unit fills in. */
export function formPathsAmong(paths: readonly string[]): string[] {
  return paths.filter((path) => FORM_PARTS.some((part) => liesIn(path, part)))
}
