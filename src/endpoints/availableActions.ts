import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { shownPlan, type SeenPlan } from '#domain/dns/shownPlan.ts'
import { awaitsYes } from '#domain/request/brake.ts'
import { decide } from '#domain/request/decide.ts'
import type { FingerprintedGoal, RequestFacts } from '#domain/request/facts.ts'
import { refused, type Problem, type RefusalCode } from '#domain/request/refusals.ts'
import type { SinceReturn } from '#domain/request/sinceReturn.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import { asRegistered } from '#domain/request/wantedName.ts'
import { REQUEST_ACTIONS, transitionOf, type RequestAction } from '#domain/request/transitions.ts'
import { Refusal } from '#i18n/Refusal.ts'
import { textsFor } from '#i18n/label.ts'
import { hintFor } from '#i18n/sentenceFor.ts'
import { findOwn } from '#access/findOwn.ts'
import { changesSinceReturn } from '#db/changesSinceReturn.ts'
import { impactFacts, impactWarnings } from '#db/impactFacts.ts'
import { newDocuments } from '#db/newDocuments.ts'
import { requestAdvice } from '#db/requestAdvice.ts'
import { STAFF_ROLES } from '#domain/roles.ts'
import { problemText } from '#i18n/problemText.ts'
import { uploadRules } from '#db/uploadRules.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { gatherFacts } from '#db/gatherFacts.ts'
import { transactionOf } from '#db/transaction.ts'
import { runtime } from '#runtime.ts'
import { answer, refusal } from './answer.ts'
import { now } from '#now.ts'

/** `GET /api/requests/:id/available-actions`: what this user may do now, with the reason where it is not possible yet, and what should be known before. */
export const availableActions: Endpoint = {
  path: '/:id/available-actions',
  method: 'get',
  handler: async (req) => {
    const id = req.routeParams?.['id']
    const request =
      actorOf(req).kind === 'user' ? await findOwn(req, 'requests', typeof id === 'string' ? id : null) : null
    if (!request) return refusal(refused('not-found'), req)
    const zone = runtime().env.DNS_ZONE
    const db = await transactionOf(req)
    const facts = await gatherFacts(db, request, zone)
    const advice = await requestAdvice(db, asRegistered(request, facts.subdomain), {
      zone,
      staff: isStaffMember(req),
    })
    const impact = isStaffMember(req) ? await impactFacts(db, request) : null
    const texts = textsFor(req.i18n.language)
    const actions = REQUEST_ACTIONS.flatMap((action) => {
      const possible = tryAction(action, facts, req)
      return possible === null
        ? []
        : [{ action, label: texts.actions[action], hint: hintFor(action, facts, texts), ...possible }]
    })
    const since = await changesSinceReturn(db, request)
    const warnings = [...untouched(request.status, since), ...advice.warnings, ...impactWarnings(impact)].map(
      ({ path, code, label }) => ({
        path,
        code,
        message: problemText(code, { label, language: req.i18n.language }),
      }),
    )
    return answer({
      status: request.status,
      resolution: request.provisioning?.resolution ?? null,
      actions,
      warnings,
      zone: advice.zone,
      plan: planFor(req, facts),
      adoption: adoptionFor(req, facts),
      impact,
      sinceReturn: since,
      newDocuments: await newDocuments(db, request),
      uploads: await uploadsFor(req, request),
    })
  },
}

/** What an approval, or the second person's word, would do in DNS. Addresses of servers are for those who decide. */
function planFor(req: PayloadRequest, facts: RequestFacts): SeenPlan | null {
  const { status, goal, goalHash, deletionIsBraked } = facts
  const isOpen = isStaffMember(req) && awaitsYes(status, deletionIsBraked)
  return isOpen && goal && goalHash ? seen({ goal, goalHash }) : null
}

/** Which record would be taken over, as it stands and as it will. */
function adoptionFor(req: PayloadRequest, { adoption }: RequestFacts): SeenPlan | null {
  return isStaffMember(req) && adoption ? seen(adoption) : null
}

function seen({ goal, goalHash }: FingerprintedGoal): SeenPlan {
  return { ...shownPlan(goal), hash: goalHash }
}

/** What may be uploaded for each document, with the sentence to show beside it. */
async function uploadsFor(req: PayloadRequest, request: SubdomainRequest) {
  const { descriptions } = textsFor(req.i18n.language)
  const rules = await uploadRules(await transactionOf(req), request, actorOf(req))
  return rules.map((rule) => ({
    ...rule,
    sentence: (rule.archiveMegabytes === null ? descriptions.uploadPlain : descriptions.uploadArchive)
      .replace('{documents}', String(rule.documentMegabytes))
      .replace('{archives}', String(rule.archiveMegabytes)),
  }))
}

/** What was asked for and not touched is no reason to refuse a resubmission: the answer may stand in the note. */
function untouched(status: RequestStatus, since: SinceReturn | null): Problem[] {
  if (status !== 'revision' || !since) return []
  return since.corrections
    .filter(({ changed }) => !changed)
    .map(({ path }) => ({ path, code: 'not-corrected-yet' }))
}

interface Possibility {
  /** What the action must be told. */
  needs: readonly string[]
  possible: boolean
  /** In whose stead this person would act, in words; null for everybody in their own right. */
  inSteadOf: string | null
  reason: { code: string; message: string; errors: { path: string; message: string }[] } | null
}

function isStaffMember(req: PayloadRequest): boolean {
  const actor = actorOf(req)
  return actor.kind === 'user' && STAFF_ROLES.includes(actor.role)
}

/** What will not be this person's to do by waiting or mending something. */
const HIDDEN: readonly RefusalCode[] = [
  'not-allowed',
  'outside-acting-period',
  'wrong-state',
  'only-paper-requests',
  'entered-by-office',
  'not-braked',
  'nothing-to-adopt',
  'objection-too-late',
  'clock-runs',
  'already-declared',
  'nothing-due',
  'already-extended',
  'due-time-passed',
]

/** Null when it is not this person's to do, or not in this state; else whether it can be done, as if everything needed were given. */
function tryAction(action: RequestAction, facts: RequestFacts, req: PayloadRequest): Possibility | null {
  const said = { note: '…', reasonCode: 'other', assignee: '…' } as const
  const wish = { action, ...said, corrections: null, planHash: null }
  const outcome = decide({ wish, actor: actorOf(req), facts, now: now() })
  const needs = neededFor(action, facts, req)
  if (outcome.kind === 'accepted')
    return { needs, possible: true, inSteadOf: outcome.inSteadOf, reason: null }
  if (HIDDEN.includes(outcome.code)) return null
  const { message, data } = new Refusal(outcome, req.i18n.language)
  return { needs, possible: false, inSteadOf: null, reason: { message, ...data } }
}

/** Who withdraws says why, unless it is the unit's own words that it takes back; who decides against an objection answers it. */
function neededFor(
  action: RequestAction,
  { channel, exOfficio }: RequestFacts,
  req: PayloadRequest,
): readonly string[] {
  const isOwnWords = channel === 'portal' && !isStaffMember(req)
  if (action === 'withdraw' && !isOwnWords) return ['note']
  if (action === 'approve' && exOfficio?.hasObjection) return ['note']
  return transitionOf(action).needs
}
