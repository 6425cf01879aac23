import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { tellHandlers, tellReporter } from '#db/complaintNotices.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf, type Sql } from '#db/transaction.ts'
import { handlersOf } from '#domain/complaint/supervision.ts'
import { complaintTransition, type ComplaintAction } from '#domain/complaint/transitions.ts'
import type { NoticeKind } from '#domain/notices.ts'
import { idOf } from '#domain/relation.ts'
import type { Complaint } from '#payload-types.ts'
import { complaintStepIn, type ComplaintStep } from './applyComplaintAction.ts'
import { changedPaths } from './changedPaths.ts'

/** Every save of a complaint leaves one line in the history and tells whom it concerns, in the same transaction. */
export const recordComplaint: CollectionAfterChangeHook<Complaint> = async ({
  doc,
  previousDoc,
  operation,
  req,
  context,
}) => {
  const db = await transactionOf(req)
  const step = complaintStepIn(context)
  if (operation === 'create') await recordArrival(db, doc, req)
  else if (step) await recordStep(db, { doc, step }, req)
  else await recordEdit(db, { doc, previousDoc }, req)
  return doc
}

const actorIn = (req: PayloadRequest): string | null => {
  const actor = actorOf(req)
  return actor.kind === 'user' ? actor.id : null
}

async function recordArrival(db: Sql, doc: Complaint, req: PayloadRequest): Promise<void> {
  await recordEvent(db, {
    action: doc.channel === 'form' ? 'complaintReceived' : 'complaintRegistered',
    actor: actorIn(req),
    complaint: doc.id,
    to: 'received',
    visibleToUnit: true,
  })
  await tellHandlers(db, { kind: 'complaint-received', complaint: doc.id, to: { roles: rolesOf(doc) } })
  if (req.context['noReceipt'] !== true)
    await tellReporter(db, { kind: 'complaint-acknowledged', complaint: doc.id, note: null })
}

const rolesOf = (doc: Complaint) => handlersOf(Boolean(doc.supervised))

interface Stepped {
  doc: Complaint
  step: ComplaintStep
}

async function recordStep(db: Sql, { doc, step }: Stepped, req: PayloadRequest): Promise<void> {
  const { accepted, from, note, assigneeName } = step
  await recordEvent(db, {
    action: `complaint:${accepted.action}`,
    actor: actorIn(req),
    complaint: doc.id,
    from,
    to: accepted.to,
    // What reporters say stands on the complaint, which can forget it; the history cannot.
    note: complaintTransition(accepted.action).who === 'reporter' ? null : note,
    details: assigneeName === null ? null : { assignee: { id: idOf(doc.assignee), name: assigneeName } },
    visibleToUnit: complaintTransition(accepted.action).told,
  })
  const kind = TOLD_REPORTER[accepted.action]
  if (kind) await tellReporter(db, { kind, complaint: doc.id, note })
  await TOLD_HANDLERS[accepted.action]?.(db, doc, req)
}

const TOLD_REPORTER: Partial<Record<ComplaintAction, NoticeKind>> = {
  inform: 'complaint-informed',
  answer: 'complaint-answered',
}

const TOLD_HANDLERS: Partial<
  Record<ComplaintAction, (db: Sql, doc: Complaint, req: PayloadRequest) => Promise<void>>
> = {
  assign: async (db, doc, req) => {
    const person = idOf(doc.assignee)
    // Nobody is told of what they did themselves.
    if (person && person !== actorIn(req))
      await tellHandlers(db, { kind: 'complaint-assigned', complaint: doc.id, to: { person } })
  },
  escalate: (db, doc) =>
    tellHandlers(db, { kind: 'complaint-received', complaint: doc.id, to: { roles: rolesOf(doc) } }),
  reopen: (db, doc) => {
    const person = idOf(doc.assignee)
    const to = person ? { person } : { roles: rolesOf(doc) }
    return tellHandlers(db, { kind: 'complaint-reopened', complaint: doc.id, to })
  },
}

interface Edited {
  doc: Complaint
  previousDoc: Complaint
}

/** Names what was changed, never what it was: the history outlives the reporter's data. */
async function recordEdit(db: Sql, { doc, previousDoc }: Edited, req: PayloadRequest): Promise<void> {
  const changed = changedPaths(previousDoc, doc)
  if (changed.length === 0) return
  await recordEvent(db, {
    action: 'edited',
    actor: actorIn(req),
    complaint: doc.id,
    note: changed.join(', '),
    visibleToUnit: false,
  })
  if (doc.supervised && !previousDoc.supervised)
    await tellHandlers(db, { kind: 'complaint-received', complaint: doc.id, to: { roles: rolesOf(doc) } })
}
