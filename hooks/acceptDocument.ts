import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { nextNumber } from '#db/nextNumber.ts'
import { earlierCopy } from '#db/sameFiles.ts'
import { transactionOf } from '#db/transaction.ts'
import { yearInOffice } from '#domain/officeTime.ts'
import { isReceived, mayBePhysical, receiptProblems } from '#domain/request/receipt.ts'
import { documentProblems } from '#domain/request/documentProblems.ts'
import { correctionsIn, documentPath } from '#domain/request/corrections.ts'
import { isOpen, mayAddDocument } from '#domain/request/editing.ts'
import type { RequirementFact } from '#domain/request/facts.ts'
import type { Problem } from '#domain/request/refusals.ts'
import type { RequestDocument, SubdomainRequest } from '#payload-types.ts'
import { acceptVerdict } from './acceptVerdict.ts'
import { askedFor } from './askedFor.ts'
import { changedPaths } from './changedPaths.ts'
import { refuser } from './refuser.ts'
import { idOf } from '#domain/relation.ts'
import { receivedIn } from '#files/received.ts'
import { findOwn } from '#access/findOwn.ts'
import { now } from '#now.ts'

/** Decides whether a document may be handed in, or a verdict given, in the state its request is in now. */
export const acceptDocument: CollectionBeforeChangeHook<RequestDocument> = ({
  data,
  originalDoc,
  operation,
  req,
}) =>
  operation === 'create' || !originalDoc
    ? acceptNew(data, req)
    : acceptUpdate({ ...data, ...fileOf(originalDoc) }, originalDoc, req)

async function acceptUpdate(data: Draft, original: RequestDocument, req: PayloadRequest): Promise<Draft> {
  return acceptVerdict(await acceptReceipt(data, original, req), original, req)
}

type Draft = Partial<RequestDocument>

/** What every document is handed in for. */
const NEEDED = ['request', 'requirement'] as const

const NOTHING_PHYSICAL = { receivedOn: null, receivedBy: null, items: null, receiptNumber: null } as const

/** Sent without a file, these would claim somebody else's: who may read a file is decided by the row that names it. */
const NO_FILE = {
  filename: null,
  mimeType: null,
  filesize: null,
  url: null,
  originalName: null,
  sha256: null,
  archive: null,
} as const

function fileOf({ filename, mimeType, filesize, url, thumbnailURL }: RequestDocument): Draft {
  return { filename, mimeType, filesize, url, thumbnailURL }
}

async function acceptNew(data: Draft, req: PayloadRequest): Promise<Draft> {
  const refuse = refuser(req)
  // Payload would say so only afterwards.
  const missing = NEEDED.filter((path) => !idOf(data[path]))
  if (missing.length > 0)
    return refuse(
      'field-invalid',
      missing.map((path) => ({ path, code: 'field-required' })),
    )
  const request = await findOwn(req, 'requests', idOf(data.request))
  if (!request) return refuse('field-invalid', [{ path: 'request', code: 'unknown-here' }])
  if (!mayAddDocument(actorOf(req), request, now())) return refuse('request-locked')
  const upload = receivedIn(req.context)
  const asked = await askedFor(data, request, req)
  if (asked && !isOpen(request.status, correctionsIn(request.corrections), documentPath(asked.code)))
    return refuse('not-returned', [{ path: 'requirement', code: 'not-returned' }])
  const problems = [
    ...(asked ? [] : [{ path: 'requirement', code: 'requirement-not-asked' }]),
    ...documentProblems({ ...data, hasFile: upload !== null }),
    ...(asked ? physicalProblems(data, { asked, request, req }) : []),
  ]
  if (problems.length > 0) return refuse('field-invalid', problems)
  await refuseWrongPredecessor(data, upload?.described.sha256 ?? null, req)
  const duplicateOf = upload && (await copyInUnit(upload.described.sha256, request, req))
  const verdict = { complete: false, valid: false, waived: false, note: null, by: null }
  const described = upload?.described ?? NO_FILE
  const physical = await newPhysical(data, req)
  return { ...data, ...described, physical, duplicateOf, unit: request.unit, verdict, supersededBy: null }
}

async function copyInUnit(
  sha256: string,
  { unit }: SubdomainRequest,
  req: PayloadRequest,
): Promise<string | null> {
  return earlierCopy(await transactionOf(req), { sha256, unit: idOf(unit) ?? '' })
}

/**
 * What is replaced must belong to the same request and requirement, must not have been replaced already, and must be
 * another file: the same one again would clear its verdict for nothing.
 */
async function refuseWrongPredecessor(
  data: Draft,
  sha256: string | null,
  req: PayloadRequest,
): Promise<void> {
  if (!data.supersedes) return
  const refuse = refuser(req)
  const old = await findOwn(req, 'documents', idOf(data.supersedes))
  const fits = idOf(old?.request) === idOf(data.request) && idOf(old?.requirement) === idOf(data.requirement)
  if (!old || !fits) refuse('field-invalid', [{ path: 'supersedes', code: 'unknown-here' }])
  if (old?.supersededBy) refuse('already-superseded')
  if (sha256 && old?.sha256 === sha256) refuse('field-invalid', [{ path: 'file', code: 'same-as-replaced' }])
}

/** Where the unit announces what it will bring, staff say that it has arrived. */
function isUnit(req: PayloadRequest): boolean {
  const actor = actorOf(req)
  return actor.kind === 'user' && actor.role === 'agency'
}

interface Asking {
  asked: RequirementFact
  request: SubdomainRequest
  req: PayloadRequest
}

function physicalProblems({ source, physical }: Draft, { asked, request, req }: Asking): Problem[] {
  if (source !== 'physical') return []
  if (!mayBePhysical(asked.obligation, request.channel))
    return [{ path: 'source', code: 'physical-not-here' }]
  return isUnit(req) ? [] : receiptProblems(physical, now())
}

async function newPhysical({ source, physical }: Draft, req: PayloadRequest): Promise<Draft['physical']> {
  if (source !== 'physical') return NOTHING_PHYSICAL
  const items = physical?.items?.trim() || null
  if (isUnit(req)) return { ...NOTHING_PHYSICAL, items }
  return { ...physical, items, receiptNumber: await newReceiptNumber(req) }
}

async function newReceiptNumber(req: PayloadRequest): Promise<string> {
  return nextNumber(await transactionOf(req), 'TT', yearInOffice(now()))
}

/** What was announced has arrived: said once, by staff, while the request is undecided. */
async function acceptReceipt(data: Draft, original: RequestDocument, req: PayloadRequest): Promise<Draft> {
  const refuse = refuser(req)
  if (changedPaths(original.physical ?? {}, data.physical ?? {}).length === 0) return data
  if (original.source !== 'physical') return { ...data, physical: original.physical }
  if (isReceived(original.physical)) return refuse('document-immutable')
  if (original.supersededBy) return refuse('already-superseded')
  const request = await findOwn(req, 'requests', idOf(original.request))
  if (isUnit(req) || !request || !mayAddDocument(actorOf(req), request, now()))
    return refuse('request-locked')
  const problems = receiptProblems(data.physical, now())
  if (problems.length > 0) return refuse('field-invalid', problems)
  return { ...data, physical: { ...data.physical, receiptNumber: await newReceiptNumber(req) } }
}
