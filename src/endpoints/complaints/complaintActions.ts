import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { findForUser } from '#access/findForUser.ts'
import { complaintFacts } from '#domain/complaint/complaintFacts.ts'
import { decideComplaint, mayAct } from '#domain/complaint/decideComplaint.ts'
import { handlersOf } from '#domain/complaint/supervision.ts'
import {
  COMPLAINT_ACTIONS,
  complaintTransition,
  type ComplaintAction,
} from '#domain/complaint/transitions.ts'
import { refused } from '#domain/request/refusals.ts'
import { textsFor } from '#i18n/label.ts'
import { answer, refusal } from '../answer.ts'

/** `GET /api/complaints/:id/available-actions`: what this person may do with it now, and whom it may be given to. */
export const complaintActions: Endpoint = {
  path: '/:id/available-actions',
  method: 'get',
  handler: async (req) => {
    const id = req.routeParams?.['id']
    const complaint = await findForUser(req, 'complaints', typeof id === 'string' ? id : null)
    if (!complaint) return refusal(refused('not-found'), req)
    const facts = complaintFacts(complaint)
    const actor = actorOf(req)
    const texts = textsFor(req.i18n.language)
    const actions = COMPLAINT_ACTIONS.filter((action) => mayAct(complaintTransition(action), actor, facts))
    if (actions.length === 0) return answer({ status: facts.status, assignable: [], templates: [], actions })
    const isPossible = (action: ComplaintAction) =>
      decideComplaint({ wish: { ...GIVEN, action }, actor, facts }).kind === 'accepted'
    return answer({
      status: facts.status,
      assignable: await assignable(req, facts.supervised),
      templates: await templates(req),
      actions: actions.filter(isPossible).map((action) => ({
        action,
        label: texts.complaintActions[action],
        hint: texts.complaintActionHints[action],
        needs: complaintTransition(action).needs,
        told: complaintTransition(action).told,
      })),
    })
  },
}

/** Whoever handles complaints of this kind; the supervisor could not look them up. */
async function assignable(req: PayloadRequest, supervised: boolean): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    req,
    depth: 0,
    limit: 200,
    pagination: false,
    sort: 'name',
    where: { role: { in: [...handlersOf(supervised)] }, disabled: { not_equals: true } },
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/** What the office often answers, as the settings have it. */
async function templates(req: PayloadRequest): Promise<{ title: string; text: string }[]> {
  const { complaintAnswers } = await req.payload.findGlobal({ slug: 'service', req, depth: 0 })
  return (complaintAnswers ?? []).map(({ title, text }) => ({ title, text }))
}

/** Whatever an action asks for is asked for once it is chosen. */
const GIVEN = { note: 'given', assignee: 'given', rating: 1 }
