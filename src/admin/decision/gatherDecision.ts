import type { PayloadRequest } from 'payload'
import { capacitiesNow } from '#access/capacitiesNow.ts'
import { askedDocuments } from '#domain/request/askedDocuments.ts'
import type { Obligation } from '#domain/request/facts.ts'
import { idOf } from '#domain/relation.ts'
import type { Event, RequestDocument, Requirement, SubdomainRequest } from '#payload-types.ts'

/** One requirement of the file, with what stands for it now. */
export interface DecidedLine {
  requirement: Requirement
  obligation: Obligation
  documents: RequestDocument[]
}

/** What whoever decides must know of the file, beside the request itself. */
export interface DecisionFacts {
  lines: DecidedLine[]
  /** The steps that led here, newest first. */
  events: Event[]
}

/** The steps that led here are told; what is told elsewhere on the card, or is no step, is left out. */
const NO_STEPS = ['verdict', 'documentAdded', 'edited', 'addNote', 'reminded']
const STEPS_SHOWN = 6

/** The file of a request that waits for the reader's own decision, read with the reader's access; else null. */
export async function gatherDecision(
  req: PayloadRequest,
  request: SubdomainRequest,
): Promise<DecisionFacts | null> {
  if (request.status !== 'in-review' || !capacitiesNow(req).includes('head')) return null
  const own = { depth: 0, req, user: req.user, overrideAccess: false, pagination: false } as const
  const about = { request: { equals: request.id } }
  const asked = askedDocuments(request.matrix)
  const [requirements, documents, events] = await Promise.all([
    req.payload.find({
      collection: 'requirements',
      where: { id: { in: asked.map(({ id }) => id) } },
      ...own,
    }),
    req.payload.find({
      collection: 'documents',
      where: { and: [about, { supersededBy: { exists: false } }] },
      sort: 'createdAt',
      ...own,
    }),
    req.payload.find({
      collection: 'events',
      where: { and: [about, { action: { not_in: NO_STEPS } }] },
      sort: '-at',
      limit: STEPS_SHOWN,
      ...own,
    }),
  ])
  return {
    events: events.docs,
    lines: asked.flatMap(({ id, obligation }) => {
      const requirement = requirements.docs.find((each) => each.id === id)
      const own = documents.docs.filter((document) => idOf(document.requirement) === id)
      return requirement ? [{ requirement, obligation, documents: own }] : []
    }),
  }
}
