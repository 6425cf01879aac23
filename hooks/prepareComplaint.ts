import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { cutOffSupervised } from '#db/cutOffSupervised.ts'
import { complaintLinks } from '#db/complaintLinks.ts'
import { nextNumber } from '#db/nextNumber.ts'
import { transactionOf } from '#db/transaction.ts'
import { isSupervised } from '#domain/complaint/supervision.ts'
import { yearInOffice } from '#domain/officeTime.ts'
import { idOf } from '#domain/relation.ts'
import { receptionProblems } from '#domain/request/reception.ts'
import { refused, type Problem } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import { now } from '#now.ts'
import type { Complaint } from '#payload-types.ts'
import { runtime } from '#runtime.ts'

type Draft = Partial<Complaint>

/** Stamps what nobody may write, finds what the complaint names in our register, and decides who will handle it. */
export const prepareComplaint: CollectionBeforeChangeHook<Complaint> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  // Payload hands over an empty one where there is none yet.
  const original = operation === 'create' ? undefined : originalDoc
  const draft = original ? keepStored(data, original) : await stampNew(data, req)
  refuseUnfit(draft, original, req)
  const supervised = isSupervised(draft) || draft.action === 'escalate'
  const leaving = original && supervised && !original.supervised ? await handedOver(original.id, req) : {}
  return withoutName(await withLinks({ ...draft, supervised, ...leaving }, original, req))
}

/** What leads from the office to what the supervisor has now: who had it, what it was linked with, and a code that the office gave out. */
async function handedOver(id: string, req: PayloadRequest): Promise<Draft> {
  const wasIssued = await cutOffSupervised(await transactionOf(req), id)
  return { assignee: null, duplicateOf: null, ...(wasIssued && { trackingHash: null }) }
}

async function stampNew(data: Draft, req: PayloadRequest): Promise<Draft> {
  const actor = actorOf(req)
  const db = await transactionOf(req)
  return {
    ...data,
    status: 'received',
    supervised: false,
    // Only by its own action, which asks whether the person handles complaints of this kind.
    assignee: null,
    number: await nextNumber(db, 'ADU', yearInOffice(now())),
    enteredBy: actor.kind === 'user' ? actor.id : null,
  }
}

/** The form sends these along with every save; only their own action changes them. */
function keepStored(data: Draft, original: Complaint): Draft {
  const assignee = data.action === 'assign' ? data.assignee : original.assignee
  return { ...data, assignee, supervised: original.supervised, status: original.status }
}

function refuseUnfit(draft: Draft, original: Complaint | undefined, req: PayloadRequest): void {
  const isRegistered = actorOf(req).kind === 'user' && !original
  const received = draft.receivedAt === original?.receivedAt || draft.channel === 'form'
  const problems: Problem[] = [
    ...(isRegistered && draft.channel === 'form' ? [{ path: 'channel', code: 'channel-not-form' }] : []),
    ...(received ? [] : receptionProblems(draft.receivedAt, now())),
    ...(original && idOf(draft.duplicateOf) === original.id
      ? [{ path: 'duplicateOf', code: 'duplicate-of-itself' }]
      : []),
  ]
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
}

/** Looked up when what is named changes; harmful content on a name of ours cannot wait. */
async function withLinks(draft: Draft, original: Complaint | undefined, req: PayloadRequest): Promise<Draft> {
  const { host = null, requestNumber = null, category } = draft
  const isSame =
    original?.host === host && original.requestNumber === requestNumber && original.category === category
  if (isSame) return { ...draft, request: original.request, subdomain: original.subdomain }
  const links = await complaintLinks(
    await transactionOf(req),
    { host, requestNumber },
    runtime().env.DNS_ZONE,
  )
  const isUrgent = links.host === 'ours' && category === 'harmful-content'
  return {
    ...draft,
    request: links.request,
    subdomain: links.subdomain,
    ...(isUrgent && { priority: 'urgent' }),
  }
}

/** Of whoever wants to stay unknown nothing is kept. */
function withoutName(draft: Draft): Draft {
  if (!draft.reporter?.anonymous) return draft
  const nobody = { name: null, unit: null, email: null, phone: null, confidential: false }
  return { ...draft, reporter: { ...nobody, anonymous: true } }
}
