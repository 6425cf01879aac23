import { correctionsIn, isReturned, WHOLE_FILE, type Correction } from './corrections.ts'
import type { FilledIn } from './facts.ts'
import { FORM_PARTS, liesIn, type FormPart } from './formParts.ts'

/** A correction as it is kept: with what stood in the part when it went back. */
export interface KeptCorrection extends Correction {
  /** By dotted form path; null for documents, of which the former versions are kept themselves. */
  was: FilledIn | null
}

/** One field of a returned part that now says something else. */
export interface ChangedValue {
  path: string
  before: unknown
  after: unknown
}

/** Keeps the returned parts as they are now. It stays with the request, never in the history: the values are personal. */
export function keepValues(corrections: readonly Correction[], fields: FilledIn): KeptCorrection[] {
  if (corrections.length === 0) return [{ path: WHOLE_FILE, note: null, was: formIn(fields) }]
  return corrections.map((correction) => {
    const was = valuesOf(correction, fields)
    return { ...correction, was: Object.keys(was).length > 0 ? was : null }
  })
}

/** The stored list of a request with what was kept. */
export function keptCorrectionsIn(stored: unknown): KeptCorrection[] {
  const list: unknown[] = Array.isArray(stored) ? stored : []
  return correctionsIn(stored).map((correction) => {
    const found = list.find((entry) => isEntry(entry) && entry.path === correction.path)
    return { ...correction, was: isEntry(found) && isFilledIn(found.was) ? found.was : null }
  })
}

/** What stood in the whole form when all of it went back; null when parts were named. */
export function keptWhole(stored: unknown): FilledIn | null {
  const list: unknown[] = Array.isArray(stored) ? stored : []
  const found = list.find((entry) => isEntry(entry) && entry.path === WHOLE_FILE)
  return isEntry(found) && isFilledIn(found.was) ? found.was : null
}

/** Where the form differs from what was kept of all of it. */
export function changedSince(was: FilledIn, fields: FilledIn): ChangedValue[] {
  return differences(was, formIn(fields))
}

/** Where a returned part differs from what was kept of it; null when nothing was kept. */
export function changedValues(
  { was, ...correction }: KeptCorrection,
  fields: FilledIn,
): ChangedValue[] | null {
  if (!was) return null
  return differences(was, valuesOf(correction, fields))
}

function differences(was: FilledIn, now: FilledIn): ChangedValue[] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .map((path) => ({ path, before: said(was[path]), after: said(now[path]) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
}

function valuesOf(correction: Correction, fields: FilledIn): FilledIn {
  const parts = FORM_PARTS.filter((part) => isReturned([correction], part))
  return formIn(fields, parts)
}

function formIn(fields: FilledIn, parts: readonly FormPart[] = FORM_PARTS): FilledIn {
  return Object.fromEntries(
    Object.entries(fields).filter(([path]) => parts.some((part) => liesIn(path, part))),
  )
}

/** Nothing, an empty text and an empty box are the same to a reader. */
export function said(value: unknown): unknown {
  return value === undefined || value === '' || value === false ? null : value
}

function isEntry(value: unknown): value is { path: unknown; was?: unknown } {
  return typeof value === 'object' && value !== null && 'path' in value
}

function isFilledIn(value: unknown): value is FilledIn {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
