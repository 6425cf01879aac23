import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { handoverProblems } from '#domain/handover.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Handover } from '#payload-types.ts'
import { runtime } from '#runtime.ts'
import { seal } from '#secrets/seal.ts'
import { findOwn } from '#access/findOwn.ts'
import { idOf } from '#domain/relation.ts'
import { now } from '#now.ts'

const DAY_MS = 86_400_000

/** Seals the login information before it reaches the database, and keeps the guide as it is given today. */
export const prepareHandover: CollectionBeforeChangeHook<Handover> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const request = await findOwn(req, 'requests', idOf(data.request))
  refuseUnfit(data, request?.status, req)
  await refuseSecond(request?.id ?? '', req)
  const { guideCreation, guideChange, revealDays } = await req.payload.findGlobal({
    slug: 'service',
    req,
    depth: 0,
  })
  const guide = request?.type === 'change' ? (guideChange ?? guideCreation) : guideCreation
  const sealed = data.noneNeeded ? null : sealLogin(data.login, request?.id ?? '')
  return {
    ...data,
    login: undefined,
    sealedLogin: sealed,
    guide: data.guide ?? guide,
    unit: request?.unit,
    expiresAt: new Date(now().getTime() + revealDays * DAY_MS).toISOString(),
  }
}

function refuseUnfit(data: Partial<Handover>, status: string | undefined, req: PayloadRequest): void {
  const language = req.i18n.language
  if (!status) {
    const code = idOf(data.request) ? 'unknown-here' : 'field-required'
    throw new Refusal(refused('field-invalid', [{ path: 'request', code }]), language)
  }
  if (status !== 'provisioned') throw new Refusal(refused('wrong-state'), language)
  const problems = handoverProblems(data)
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), language)
}

/** Whoever prepares one at the same time has waited for the lock on the request, and sees it here. */
async function refuseSecond(request: string, req: PayloadRequest): Promise<void> {
  const where = { request: { equals: request } }
  const { totalDocs } = await req.payload.count({ collection: 'handovers', where, req })
  if (totalDocs === 0) return
  const problems = [{ path: 'request', code: 'handover-exists' }]
  throw new Refusal(refused('handover-exists', problems), req.i18n.language)
}

/** Sealed for one request: copied to another row it does not open. */
export function sealLogin(login: unknown, request: string): string {
  return seal(JSON.stringify(login), { key: runtime().credentialsKey, context: request })
}
