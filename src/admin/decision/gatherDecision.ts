import type { PayloadRequest } from 'payload'
import { capacitiesNow } from '#access/capacitiesNow.ts'
import type { Obligation } from '#domain/request/facts.ts'
import { idOf } from '#domain/relation.ts'
import type { Event, RequestDocument, Requirement, SubdomainRequest } from '#payload-types.ts'
import { askedDocuments } from './askedDocuments.ts'

/** One requirement of the file, with what stands for it now. */
export interface DecidedLine {
  requirement: Requirement
  obligation: Obligation
  documents: RequestDocument[]
}

/** What whoever decides must know of the file, beside the request itself. */
export interface DecisionFacts {
  lines: DecidedLine[]
  /** Newest first. */
  events: Event[]
}

/**
 * The file of a request that waits for the reader's own decision, else null. The request must have been read with its
 * documents and history (depth 1); only the names of the requirements are read here.
 */
export async function gatherDecision(
  req: PayloadRequest,
  request: SubdomainRequest,
): Promise<DecisionFacts | null> {
  if (request.status !== 'in-review' || !capacitiesNow(req).includes('head')) return null
  const asked = askedDocuments(request.matrix)
  const { docs: requirements } = await req.payload.find({
    collection: 'requirements',
    where: { id: { in: asked.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    req,
    user: req.user,
    overrideAccess: false,
  })
  const documents = rowsIn<RequestDocument>(request.documents).filter(({ supersededBy }) => !supersededBy)
  return {
    events: rowsIn<Event>(request.events),
    lines: asked.flatMap(({ id, obligation }) => {
      const requirement = requirements.find((each) => each.id === id)
      const own = documents.filter((document) => idOf(document.requirement) === id)
      return requirement ? [{ requirement, obligation, documents: own }] : []
    }),
  }
}

/** What a join of depth 1 holds; ids alone would say that it was read without. */
function rowsIn<T extends object>(join: { docs?: (string | T)[] | undefined } | undefined): T[] {
  return (join?.docs ?? []).filter((row): row is T => typeof row === 'object')
}
