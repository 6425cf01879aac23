import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { complaintStamp } from '#db/complaintClock.ts'
import { transactionOf } from '#db/transaction.ts'
import {
  decideComplaint,
  type ComplaintAccepted,
  type ComplaintActor,
  type ComplaintWish,
} from '#domain/complaint/decideComplaint.ts'
import { complaintFacts } from '#domain/complaint/complaintFacts.ts'
import { handlersOf } from '#domain/complaint/supervision.ts'
import type { ComplaintStatus } from '#domain/complaint/words.ts'
import { idOf } from '#domain/relation.ts'
import { Refusal } from '#i18n/Refusal.ts'
import { now } from '#now.ts'
import type { Complaint } from '#payload-types.ts'
import { checkAssignee } from './checkAssignee.ts'

/** What later hooks of the same save need to know about the accepted action. */
export interface ComplaintStep {
  accepted: ComplaintAccepted
  from: ComplaintStatus
  note: string | null
  assigneeName: string | null
}

/** The one place where a complaint's status changes, and where its due time is counted. */
export const applyComplaintAction: CollectionBeforeChangeHook<Complaint> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  delete req.context['complaintStep']
  const moved =
    operation === 'update' && originalDoc && data.action ? await act(data, originalDoc, req) : data
  // What was answered keeps its verdict, whatever the settings become.
  if (originalDoc?.answeredAt && moved.answeredAt) return moved
  return { ...moved, ...(await clockOf({ ...originalDoc, ...moved }, req)) }
}

async function act(
  data: Partial<Complaint>,
  original: Complaint,
  req: PayloadRequest,
): Promise<Partial<Complaint>> {
  const wish = wishOf(data)
  const outcome = decideComplaint({ wish, actor: complaintActor(req), facts: complaintFacts(original) })
  if (outcome.kind === 'refused') throw new Refusal(outcome, req.i18n.language)
  const roles = handlersOf(Boolean(original.supervised))
  const assigneeName = outcome.action === 'assign' ? await checkAssignee(req, wish.assignee, roles) : null
  const step: ComplaintStep = {
    accepted: outcome,
    from: original.status ?? 'received',
    note: wish.note,
    assigneeName,
  }
  req.context['complaintStep'] = step
  return { ...data, status: outcome.to, ...stampsFor(outcome, wish, data) }
}

/** What an action writes besides the status. */
function stampsFor(
  { action }: ComplaintAccepted,
  { note, rating }: ComplaintWish,
  data: Partial<Complaint>,
): Partial<Complaint> {
  const at = now().toISOString()
  switch (action) {
    case 'answer':
      return { response: note, answeredAt: at }
    case 'close':
      return { closedAt: at }
    case 'rate':
      return { rating, ratingNote: note }
    case 'reopen':
      return { reopenedAt: at, reopenReason: note, answeredAt: null, closedAt: null, response: null }
    case 'assign':
      return { assignee: data.assignee }
    default:
      return {}
  }
}

/** Whoever proved to know the code is the reporter; only our own route says so. */
function complaintActor(req: PayloadRequest): ComplaintActor {
  return req.context['isReporter'] === true ? { kind: 'reporter' } : actorOf(req)
}

function wishOf(data: Partial<Complaint>): ComplaintWish {
  return {
    action: data.action ?? '',
    note: data.note?.trim() || null,
    assignee: data.action === 'assign' ? idOf(data.assignee) : null,
    rating: data.action === 'rate' ? (data.rating ?? null) : null,
  }
}

async function clockOf(doc: Partial<Complaint>, req: PayloadRequest): Promise<Partial<Complaint>> {
  const { classification, receivedAt } = doc
  // Payload refuses the save for what is missing.
  if (!classification || !receivedAt) return {}
  return complaintStamp(await transactionOf(req), {
    classification,
    supervised: Boolean(doc.supervised),
    receivedAt: new Date(receivedAt),
    reopenedAt: doc.reopenedAt ? new Date(doc.reopenedAt) : null,
    answeredAt: doc.answeredAt ? new Date(doc.answeredAt) : null,
  })
}

/** The step whose save this is, for the hooks that run after it. */
export function complaintStepIn(context: Record<string, unknown>): ComplaintStep | null {
  const found = context['complaintStep']
  // Only `applyComplaintAction` writes this key; the context of a request cannot be set from outside.
  return found ? (found as ComplaintStep) : null
}
