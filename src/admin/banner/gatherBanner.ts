import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isCaseworker } from '#access/isCaseworker.ts'
import type { Handover, Notification, Subdomain, SubdomainRequest } from '#payload-types.ts'
import { TO_CONTACT } from '../contact/contactTask.ts'
import { gatherDecision, type DecisionFacts } from '../decision/gatherDecision.ts'
import { nextInLine } from './NextInLine.tsx'
import { publicSettings } from '../publicSettings.ts'
import { restingNames } from './restingNames.ts'
import { saidAbout, type Said } from './saidAbout.ts'

export interface BannerFacts extends Said {
  request: SubdomainRequest
  /** Who reads decides on the wording: the unit is told what it waits for, staff what they hold. */
  reader: 'unit' | 'staff'
  isCaseworker: boolean
  handover: Handover | null
  /** The file for whoever decides; null for everybody else. */
  decision: DecisionFacts | null
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
  const [names, handover, resting, said, decision, toContact, next, found] = await Promise.all([
    publicSettings(req.payload),
    handoverOf(req, request),
    restingNames(req, request),
    saidAbout(req, request),
    gatherDecision(req, request),
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
    ...{ handover, resting, ...said, decision, toContact, next, found },
  }
}

/** Before there is a subdomain nothing can be handed over. */
async function handoverOf(req: PayloadRequest, { id, status }: SubdomainRequest): Promise<Handover | null> {
  if (status !== 'provisioned' && status !== 'completed') return null
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
