import { type Endpoint, type PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { claimReveal, isLapsed, reissue, revealState } from '#db/handovers.ts'
import { isUuid } from '#domain/uuid.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf, type Sql } from '#db/transaction.ts'
import { capacitiesOf, type Actor } from '#domain/roles.ts'
import { refused, type Refused } from '#domain/request/refusals.ts'
import { runtime } from '#runtime.ts'
import { unseal } from '#secrets/seal.ts'
import { answer, refusal } from './answer.ts'
import { asOne } from '#db/asOne.ts'
import { now } from '#now.ts'

/** `POST /api/handovers/:id/reveal`: the login information, once, to the unit's own people. */
export const revealHandover: Endpoint = {
  path: '/:id/reveal',
  method: 'post',
  handler: (req) => inTransaction(req, reveal),
}

/** `POST /api/handovers/:id/reissue`: staff open the reveal again for the full period. */
export const reissueHandover: Endpoint = {
  path: '/:id/reissue',
  method: 'post',
  handler: (req) => inTransaction(req, reissueForStaff),
}

type User = Extract<Actor, { kind: 'user' }>
type Step = (db: Sql, id: string, user: User) => Promise<object | Refused>

async function inTransaction(req: PayloadRequest, step: Step): Promise<Response> {
  const actor = actorOf(req)
  const id = req.routeParams?.['id']
  if (actor.kind !== 'user' || !isUuid(id)) return refusal(refused('not-found'), req)
  const outcome = await asOne(req, async () => ({
    keep: true,
    outcome: await step(await transactionOf(req), id, actor),
  }))
  return isRefused(outcome) ? refusal(outcome, req) : answer(outcome)
}

const reveal: Step = async (db, id, user) => {
  if (user.role !== 'agency' || !user.unit) return refused('not-found')
  const sealed = await claimReveal(db, { id, unit: user.unit, user: user.id })
  if (!sealed) return whyNot(await revealState(db, { id, unit: user.unit }))
  const { request, sealedLogin } = sealed
  await recordEvent(db, {
    action: 'handoverRevealed',
    actor: user.id,
    request,
    unit: user.unit,
    subject: `handovers:${id}`,
    visibleToUnit: true,
  })
  const login: unknown = JSON.parse(unseal(sealedLogin, { key: runtime().credentialsKey, context: request }))
  return { login }
}

const reissueForStaff: Step = async (db, id, user) => {
  const capacities = capacitiesOf(user, now())
  if (!capacities.includes('officer') && !capacities.includes('head')) return refused('not-found')
  if (await isLapsed(db, id)) return refused('login-lapsed')
  const reissued = await reissue(db, id)
  if (!reissued) return refused('nothing-to-reveal')
  const { request, unit, expiresAt } = reissued
  await recordEvent(db, {
    action: 'handoverReissued',
    actor: user.id,
    request,
    unit,
    subject: `handovers:${id}`,
    visibleToUnit: true,
  })
  return { expiresAt }
}

function whyNot(state: Awaited<ReturnType<typeof revealState>>): Refused {
  if (state === null) return refused('not-found')
  if (state.status !== 'completed') return refused('wrong-state')
  if (!state.hasLogin) return refused('nothing-to-reveal')
  if (state.revealed) return refused('already-revealed')
  return refused(state.lapsed ? 'login-lapsed' : 'reveal-expired')
}

function isRefused(outcome: object): outcome is Refused {
  return 'kind' in outcome && outcome.kind === 'refused'
}
