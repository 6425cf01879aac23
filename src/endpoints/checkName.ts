import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { nameObstacles } from '#db/nameObstacles.ts'
import { surroundingFacts } from '#db/requestFacts.ts'
import { transactionOf } from '#db/transaction.ts'
import { zoneCopyAge } from '#db/zoneCopy.ts'
import { parseName, type ParsedName } from '#domain/names.ts'
import { nameWarnings } from '#domain/nameWarnings.ts'
import { isReserved } from '#domain/reservedNames.ts'
import { refused } from '#domain/request/refusals.ts'
import { problemText } from '#i18n/problemText.ts'
import { runtime } from '#runtime.ts'
import { answer, bodyOf, refusal } from './answer.ts'

/** `POST /api/requests/check-name {name}`: is it well-formed, and is it free as far as we know? Signed-in only. */
export const checkName: Endpoint = {
  path: '/check-name',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req)
    if (actor.kind !== 'user') return refusal(refused('not-allowed'), req)
    const { name } = await bodyOf(req)
    const zone = runtime().env.DNS_ZONE
    const parsed = parseName(typeof name === 'string' ? name : '', zone)
    if (!parsed.ok)
      return answer({ ok: false, fqdn: null, problems: said(parsed.problems, req), warnings: [] })
    const problems = await obstacles(req, parsed, actor.unit)
    const warnings = [...nameWarnings(parsed, { proxied: false }), ...(await zoneWarnings(req))]
    return answer({
      ok: problems.length === 0,
      fqdn: parsed.fqdn,
      problems: said(problems, req),
      warnings: said(warnings, req),
    })
  },
}

const NO_UNIT = '00000000-0000-0000-0000-000000000000'

async function obstacles(req: PayloadRequest, { name, fqdn, parent }: ParsedName, actorUnit: string | null) {
  const db = await transactionOf(req)
  const unit = actorUnit ?? NO_UNIT
  const { reservedNames } = await surroundingFacts(db, { request: null, unit })
  const found = await nameObstacles(db, { name, fqdn, parent, unit, request: null })
  // Staff ask for nobody in particular: what is reserved for a unit stands in no one's way yet.
  const relevant = actorUnit
    ? found
    : found.filter((code) => code !== 'name-reserved-for-unit' && code !== 'parent-of-other-unit')
  return [...(isReserved(name, reservedNames) ? ['name-reserved' as const] : []), ...relevant].map(
    (code) => ({ code }),
  )
}

/** "Could not check" is never "free": how fresh our copy of the zone is. */
async function zoneWarnings(req: PayloadRequest) {
  const age = await zoneCopyAge(await transactionOf(req), runtime().env.DNS_ZONE)
  if (age === null) return [{ code: 'zone-copy-missing' }]
  return age > STALE_AFTER_S ? [{ code: 'zone-copy-stale' }] : []
}

const STALE_AFTER_S = 15 * 60

function said(problems: readonly { code: string; label?: string }[], req: PayloadRequest) {
  return problems.map(({ code, label }) => ({
    code,
    message: problemText(code, { label, language: req.i18n.language }),
  }))
}
