import type { RequestType } from './status.ts'

/** What fills a requirement in: every one of these paths, of an inner list any one. */
type Demand = readonly (string | readonly string[])[]

const inBoth = (demand: Demand) => ({ creation: demand, change: demand })

/** Where each requirement that is not a document is filled in, for the types of request that can (product.md §2.1). */
const PATHS: Readonly<Record<string, Partial<Record<RequestType, Demand>>>> = {
  R05: { creation: ['statements.purposeFits'] },
  R06: inBoth(['statements.responsible']),
  R07: inBoth(['purpose']),
  R08: { creation: ['requestedName'], change: [['newName', 'target.value']] },
  R09: inBoth([
    'technicalManager.name',
    'technicalManager.nip',
    'technicalManager.position',
    'technicalManager.phone',
    'technicalManager.email',
  ]),
}

/** The paths of a requirement in a request of this type; null where it cannot be filled in. */
export function pathsOf(code: string, type: RequestType): Demand | null {
  return (Object.hasOwn(PATHS, code) && PATHS[code]?.[type]) || null
}

/** Every requirement that is filled in somewhere. */
export const FILLED_IN_CODES: readonly string[] = Object.keys(PATHS)
