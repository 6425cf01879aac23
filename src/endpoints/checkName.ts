import type { Endpoint } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { isUuid } from '#domain/uuid.ts'
import { nameAdvice } from '#db/nameAdvice.ts'
import { obstaclesOfAll } from '#db/nameObstacles.ts'
import { nameSurroundings, type NameSurroundings } from '#db/nameSurroundings.ts'
import { transactionOf, type Sql } from '#db/transaction.ts'
import { zoneTrust, type ZoneReading } from '#domain/dns/zoneReading.ts'
import { parseName, type ParsedName } from '#domain/names.ts'
import { isReserved } from '#domain/reservedNames.ts'
import { refused } from '#domain/request/refusals.ts'
import { STAFF_ROLES, type Actor } from '#domain/roles.ts'
import { suggestNames } from '#domain/suggestNames.ts'
import { saidIn, type Said } from '#i18n/problemText.ts'
import { runtime } from '#runtime.ts'
import { answer, bodyOf, refusal } from './answer.ts'

/**
 * `POST /api/requests/check-name {name, unit?}`: is it well-formed, and is it free as far as we know? Signed-in only;
 * staff may ask in the place of a unit. Four statements, whatever is asked.
 */
export const checkName: Endpoint = {
  path: '/check-name',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req)
    if (actor.kind !== 'user') return refusal(refused('not-allowed'), req)
    const { name, unit } = await bodyOf(req)
    const who = askerOf(actor, unit)
    const zone = runtime().env.DNS_ZONE
    const db = await transactionOf(req)
    const around = who && (await nameSurroundings(db, { unit: who.unit, zone }))
    if (!who || !around || (who.unit && !around.unit))
      return refusal(refused('field-invalid', [{ path: 'unit', code: 'unknown-here' }]), req)
    const text = typeof name === 'string' ? name : ''
    return answer(await verdictOn({ text, zone, db, who, around, say: saidIn(req.i18n.language) }))
  },
}

interface Asker {
  unit: string | null
  staff: boolean
}

/** A unit's people ask for their unit, whatever they send; null for what cannot be a unit. */
function askerOf(actor: Extract<Actor, { kind: 'user' }>, unit: unknown): Asker | null {
  const staff = STAFF_ROLES.includes(actor.role)
  if (!staff || unit === undefined || unit === null || unit === '') return { unit: actor.unit, staff }
  return typeof unit === 'string' && isUuid(unit) ? { unit, staff } : null
}

interface Question {
  text: string
  zone: string
  db: Sql
  who: Asker
  around: NameSurroundings
  say: ReturnType<typeof saidIn>
}

interface Verdict {
  ok: boolean
  fqdn: string | null
  problems: Said[]
  warnings: Said[]
  /** Names that are free as far as we know; only where the one that was asked for cannot be had. */
  suggestions: string[]
  /** How fresh the copy of the zone is that was asked; null when the worker never read it. */
  zone: (ZoneReading & { stale: boolean }) | null
}

async function verdictOn({ text, zone, db, who, around, say }: Question): Promise<Verdict> {
  const parsed = parseName(text, zone)
  const candidates = suggestionsFor(parsed.ok ? parsed.name : text, around, zone)
  const names = parsed.ok ? [parsed, ...candidates] : candidates
  const obstacles = await obstaclesOfAll(db, names, { unit: who.unit, request: null })
  const problems = parsed.ok ? problemsOf(parsed, obstacles, around) : parsed.problems
  const { reading } = around
  const advice = { ...who, request: null, proxied: false, reading }
  const free = candidates.map(({ name }) => name).filter((name) => !obstacles.has(name))
  return {
    ok: problems.length === 0,
    fqdn: parsed.ok ? parsed.fqdn : null,
    problems: say(problems),
    warnings: say(parsed.ok ? await nameAdvice(db, parsed, advice) : []),
    suggestions: problems.length === 0 ? [] : free.slice(0, MOST_SUGGESTIONS),
    zone: reading && { ...reading, stale: zoneTrust(reading) !== 'fresh' },
  }
}

const MOST_SUGGESTIONS = 3

function problemsOf(
  { name }: ParsedName,
  obstacles: Awaited<ReturnType<typeof obstaclesOfAll>>,
  { reservedNames }: NameSurroundings,
) {
  const reserved = isReserved(name, reservedNames) ? ['name-reserved' as const] : []
  return [...reserved, ...(obstacles.get(name) ?? [])].map((code) => ({ code }))
}

function suggestionsFor(
  wanted: string,
  { unit, reservedNames }: NameSurroundings,
  zone: string,
): ParsedName[] {
  const names = unit ? suggestNames(wanted, unit, zone) : []
  return names
    .filter((name) => !isReserved(name, reservedNames))
    .map((name) => parseName(name, zone))
    .filter((name) => name.ok)
}
