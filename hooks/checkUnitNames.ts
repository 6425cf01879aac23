import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { keptByOthers } from '#db/keptNames.ts'
import { lockNames } from '#db/lockNames.ts'
import { transactionOf } from '#db/transaction.ts'
import { parseName } from '#domain/names.ts'
import { refused, type Problem } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Unit } from '#payload-types.ts'
import { runtime } from '#runtime.ts'

type Field = 'suggestedLabel' | 'knownNames'
type Names = Record<Field, string[]>
type Draft = Partial<Unit>

/** What is kept for a unit is compared with what others ask for: each name in its one spelling, and for one active unit only. */
export const checkUnitNames: CollectionBeforeChangeHook<Unit> = async ({ data, originalDoc, req }) => {
  const suggested = read('suggestedLabel', data.suggestedLabel ? [data.suggestedLabel] : [])
  const known = read('knownNames', data.knownNames ?? [])
  refuseIfAny([...suggested.problems, ...known.problems], req)
  const names = { suggestedLabel: suggested.names, knownNames: [...new Set(known.names)] }
  if (data.active !== false)
    refuseIfAny(await keptAlready(brought(names, originalDoc), originalDoc, req), req)
  return {
    ...data,
    suggestedLabel: names.suggestedLabel[0] ?? null,
    knownNames: names.knownNames,
  } satisfies Draft
}

function read(path: Field, written: readonly string[]): { names: string[]; problems: Problem[] } {
  const parsed = written.map((name) => parseName(name, runtime().env.DNS_ZONE))
  return {
    names: parsed.flatMap((name) => (name.ok ? [name.name] : [])),
    problems: parsed.flatMap((name) =>
      name.ok ? [] : name.problems.map((problem) => ({ path, ...problem })),
    ),
  }
}

/** What a unit keeps already is not judged again when something else is saved; all of it is when the unit becomes active again. */
function brought(names: Names, unit: Unit | undefined): Names {
  if (!unit?.active) return names
  const stored = new Set([unit.suggestedLabel, ...(unit.knownNames ?? [])])
  const fresh = (field: Field) => names[field].filter((name) => !stored.has(name))
  return { suggestedLabel: fresh('suggestedLabel'), knownNames: fresh('knownNames') }
}

async function keptAlready(names: Names, unit: Unit | undefined, req: PayloadRequest): Promise<Problem[]> {
  if (Object.values(names).flat().length === 0) return []
  const db = await transactionOf(req)
  // Of two units that are saved at once the second one sees the first.
  await lockNames(db, ['kept for units'])
  const taken = await keptByOthers(db, Object.values(names).flat(), unit?.id ?? null)
  return FIELDS.flatMap((path) =>
    names[path]
      .filter((name) => taken.has(name))
      .map((label) => ({ path, code: 'name-kept-by-unit', label })),
  )
}

const FIELDS: readonly Field[] = ['suggestedLabel', 'knownNames']

function refuseIfAny(problems: Problem[], req: PayloadRequest): void {
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
}
