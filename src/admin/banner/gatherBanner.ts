import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isCaseworker } from '#access/isCaseworker.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import type { Event, Handover, Notification, Subdomain, SubdomainRequest } from '#payload-types.ts'
import { TO_CONTACT } from '../contact/contactTask.ts'
import { gatherDecision, type DecisionFacts } from '../decision/gatherDecision.ts'
import { nextInLine } from './NextInLine.tsx'
import { notesOn } from './notesOn.ts'
import { restingNames } from './restingNames.ts'

export interface BannerFacts {
  request: SubdomainRequest
  /** Who reads decides on the wording: the unit is told what it waits for, staff what they hold. */
  reader: 'unit' | 'staff'
  isCaseworker: boolean
  handover: Handover | null
  /** The event with which the request was returned or decided. */
  saidLast: Event | null
  /** The file for whoever decides; null for everybody else. */
  decision: DecisionFacts | null
  /** What staff told each other, newest first; none for units. */
  notes: Event[]
  /** What the settings call the head, in whose stead a deputy decides. */
  headTitle: string | null
  /** What the settings call the office, for a letter. */
  office: string | null
  /** Notices that no mail brings to the unit; for those who call it then. */
  toContact: Notification[]
  /** Names that it gave up, and until when nobody else may have them. */
  resting: Subdomain[]
  /** What stood on the name instead of ours; for those who have to decide about it. */
  found: FoundRecord[]
  /** What a caseworker would take up after it. */
  next: Pick<SubdomainRequest, 'id' | 'number' | 'requestedName' | 'newName'> | null
}

const foundRecord = z.object({ name: z.string(), type: z.string(), content: z.string() })
type FoundRecord = z.infer<typeof foundRecord>

/** Everything the banner tells, read with the reader's own access. Null for a request that is not theirs to see. */
export async function gatherBanner(req: PayloadRequest, id: string): Promise<BannerFacts | null> {
  const own = { req, user: req.user, overrideAccess: false } as const
  const request = await req.payload.findByID({
    collection: 'requests',
    id,
    depth: 1,
    // The form reads its documents, hand-overs and history itself.
    joins: false,
    disableErrors: true,
    ...own,
  })
  if (!request) return null
  const caseworker = Boolean(await isCaseworker({ req }))
  const isConflict = request.provisioning?.state === 'conflict'
  const [names, handover, resting, saidLast, decision, notes, toContact, next, found] = await Promise.all([
    req.payload.findGlobal({ slug: 'service', depth: 0, select: { headTitle: true, office: true }, ...own }),
    handoverOf(req, id),
    restingNames(req, request),
    lastWords(req, request),
    gatherDecision(req, request),
    req.user?.role === 'agency' ? [] : notesOn(req, request.id),
    caseworker ? unreached(req, id) : [],
    caseworker ? nextInLine(req, id) : null,
    caseworker && isConflict ? foundRecords(req, id) : [],
  ])
  return {
    request,
    reader: req.user?.role === 'agency' ? 'unit' : 'staff',
    isCaseworker: caseworker,
    headTitle: names.headTitle ?? null,
    office: names.office ?? null,
    ...{ handover, resting, saidLast, decision, notes, toContact, next, found },
  }
}

async function handoverOf(req: PayloadRequest, id: string): Promise<Handover | null> {
  const { docs } = await req.payload.find({
    collection: 'handovers',
    where: { request: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs[0] ?? null
}

const TELLING: Partial<Record<RequestStatus, RequestAction>> = {
  revision: 'requestRevision',
  rejected: 'reject',
  approved: 'approve',
  provisioned: 'approve',
  completed: 'approve',
}

async function lastWords(req: PayloadRequest, { id, status }: SubdomainRequest): Promise<Event | null> {
  const action = TELLING[status]
  if (!action) return null
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { request: { equals: id }, action: { equals: action } },
    sort: '-at',
    limit: 1,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs[0] ?? null
}

async function unreached(req: PayloadRequest, id: string): Promise<Notification[]> {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: { and: [{ request: { equals: id } }, TO_CONTACT] },
    sort: 'createdAt',
    depth: 1,
    pagination: false,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs
}

/** The field leaves the server with no ordinary answer, so it is read past the access rules, for caseworkers only. */
async function foundRecords(req: PayloadRequest, id: string): Promise<FoundRecord[]> {
  const { provisioning } = await req.payload.findByID({
    collection: 'requests',
    id,
    depth: 0,
    showHiddenFields: true,
    req,
  })
  return z.array(foundRecord).catch([]).parse(provisioning?.foundRecords)
}
