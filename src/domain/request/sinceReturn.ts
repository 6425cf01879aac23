import { documentPath, type Correction } from './corrections.ts'
import type { FilledIn } from './facts.ts'
import { FORM_PARTS, liesIn, type FormPart } from './formParts.ts'
import { changedSince, changedValues, type ChangedValue, type KeptCorrection } from './returnedValues.ts'

/** What happened to a request since it was last returned for correction. */
export interface ChangesSinceReturn {
  /** The form as it is now. */
  fields: FilledIn
  /** Dotted form paths that were edited, however often. */
  paths: readonly string[]
  /** Current documents that were handed in. */
  documents: readonly { id: string; requirementCode: string }[]
  /** The form as it was when all of it went back; null when parts were named. */
  whole: FilledIn | null
}

export interface SinceReturn {
  /** What was asked for, in the order in which it was asked. */
  corrections: (Correction & { changed: boolean; values: ChangedValue[] })[]
  /** Parts of the form that were changed, whether or not they were asked for. */
  parts: FormPart[]
  /** What a whole form that went back said before. */
  values: ChangedValue[]
  /** Ids of the documents that came in. */
  documents: string[]
}

/** What the unit did about what was asked, and what else is new: the reader of a resubmitted request looks there first. */
export function sinceReturn(
  corrections: readonly KeptCorrection[],
  { fields, paths, documents, whole }: ChangesSinceReturn,
): SinceReturn {
  const parts = FORM_PARTS.filter((part) => paths.some((path) => liesIn(path, part)))
  const touched = new Set<string>([
    ...parts,
    ...documents.map(({ requirementCode }) => documentPath(requirementCode)),
  ])
  return {
    corrections: corrections.map((kept) => {
      const values = changedValues(kept, fields)
      const changed = values ? values.length > 0 : touched.has(kept.path)
      return { path: kept.path, note: kept.note, changed, values: values ?? [] }
    }),
    parts,
    values: whole ? changedSince(whole, fields) : [],
    documents: documents.map(({ id }) => id),
  }
}
