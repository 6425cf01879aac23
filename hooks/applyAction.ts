import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { nextNumber } from '#db/nextNumber.ts'
import { transactionOf } from '#db/transaction.ts'
import { decide, type Accepted, type Wish } from '#domain/request/decide.ts'
import { stampsFor } from '#domain/request/stamps.ts'
import { REASON_CODES, type RequestStatus, type RequestType } from '#domain/request/status.ts'
import { yearInOffice } from '#domain/officeTime.ts'
import { NAME_FIELD, wantedName } from '#domain/request/wantedName.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { checkAssignee } from './checkAssignee.ts'
import { gatherFacts } from '#db/gatherFacts.ts'
import { lockForDecision } from '#db/lockForDecision.ts'
import { idOf } from '#domain/relation.ts'
import { runtime } from '#runtime.ts'
import { now as clock } from '#now.ts'

/** What later hooks of the same save need to know about the accepted action. */
export interface Transition {
  accepted: Accepted
  from: RequestStatus
  wish: Wish
  /** Where the request says which name it wants. */
  nameField: (typeof NAME_FIELD)[RequestType]
  /** Name of whoever the work was given to. */
  assigneeName: string | null
  /** By how many working days an extension extends. */
  extensionDays: number
}

/** The one place where a request's status changes: asks `decide`, writes what the action stamps, or refuses the save. */
export const applyAction: CollectionBeforeChangeHook<SubdomainRequest> = async (args) => {
  const { data, originalDoc, operation, req, context } = args
  delete req.context['transition']
  if (operation === 'create' || !originalDoc || !data.action) return data
  const wish = wishOf(data)
  const actor = actorOf(req)
  const now = clock()
  // `data` holds the whole document here; what the client did not send comes from the stored one.
  const db = await transactionOf(req)
  const asked = { ...originalDoc, ...data, status: originalDoc.status }
  const zone = runtime().env.DNS_ZONE
  await lockForDecision(db, asked, zone)
  const facts = await gatherFacts(db, asked, zone)
  const outcome = decide({ wish, actor, facts, now })
  if (outcome.kind === 'refused') throw new Refusal(outcome, req.i18n.language)
  if (hasLostTheWork(context, originalDoc)) throw new Refusal(refused('wrong-state'), req.i18n.language)
  const assigneeName = outcome.action === 'assign' ? await checkAssignee(req, wish.assignee) : null
  const stamps = stampsFor({
    accepted: outcome,
    wish,
    actor,
    now,
    facts,
    wantedName: wantedName({ ...originalDoc, ...data }),
  })
  // Not the hook's own `context`: every Local API call on this request replaces that object by a copy.
  const nameField = NAME_FIELD[originalDoc.type]
  const transition: Transition = {
    accepted: outcome,
    from: originalDoc.status,
    wish,
    nameField,
    assigneeName,
    extensionDays: facts.clock.extensionDays,
  }
  req.context['transition'] = transition
  return {
    ...data,
    ...stamps,
    exOfficio: { ...originalDoc.exOfficio, ...stamps.exOfficio },
    provisioning: {
      ...originalDoc.provisioning,
      ...stamps.provisioning,
      ...claimAfter(outcome, originalDoc),
    },
    number: data.number ?? (await numberFor(outcome, req, now)),
  }
}

/** Whoever claimed the work before it was reopened has lost it, whatever is decided next. */
function claimAfter(
  { action }: Accepted,
  { provisioning }: SubdomainRequest,
): SubdomainRequest['provisioning'] {
  return action === 'reopen'
    ? { fence: (provisioning?.fence ?? 0) + 1, leaseUntil: null, absentAt: null }
    : {}
}

/** A worker that was paused after its last look confirms what was decided then; meanwhile somebody decided anew. */
function hasLostTheWork(context: Record<string, unknown>, { provisioning }: SubdomainRequest): boolean {
  const fence = context['fence']
  return fence !== undefined && fence !== provisioning?.fence
}

/** The action whose save this is, for the hooks that run after it. */
export function transitionIn(context: Record<string, unknown>): Transition | null {
  const found = context['transition']
  // Only `applyAction` writes this key; the context of a request cannot be set from outside.
  return found ? (found as Transition) : null
}

function wishOf(data: Partial<SubdomainRequest>): Wish {
  return {
    action: data.action ?? '',
    note: data.note?.trim() || null,
    // REST refuses an unknown one beside the field; our own code would be believed.
    reasonCode: REASON_CODES.find((code) => code === data.reasonCode) ?? null,
    assignee: data.action === 'assign' ? idOf(data.assignee) : null,
    corrections: data.action === 'requestRevision' ? data.corrections : null,
    planHash: data.planHash?.trim() || null,
  }
}

/** Registers are numbered at first submission: drafts that never come leave no gap. */
async function numberFor({ action }: Accepted, req: PayloadRequest, now: Date): Promise<string | null> {
  return action === 'submit' ? nextNumber(await transactionOf(req), 'SD', yearInOffice(now)) : null
}
