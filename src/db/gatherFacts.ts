import { protectedIn } from '#domain/dns/protection.ts'
import { flatten } from '#domain/flatten.ts'
import { parseName, type NameResult } from '#domain/names.ts'
import { dayInOffice } from '#domain/officeTime.ts'
import { idOf } from '#domain/relation.ts'
import { isBraked } from '#domain/request/brake.ts'
import { isConsentedTo } from '#domain/request/parentConsent.ts'
import { correctionsIn } from '#domain/request/corrections.ts'
import { exOfficioFact } from '#domain/request/exOfficio.ts'
import { isReserved } from '#domain/reservedNames.ts'
import { CONSENTABLE, type NameObstacle, type RequestFacts } from '#domain/request/facts.ts'
import { asRegistered, wantedName } from '#domain/request/wantedName.ts'
import { now } from '#now.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { adoptionFacts } from './adoptionFacts.ts'
import { nameObstacles } from './nameObstacles.ts'
import { registerFacts } from './registerFacts.ts'
import { documentFacts, requirementFacts, surroundingFacts } from './requestFacts.ts'
import { targetFacts } from './targetFacts.ts'
import type { Sql } from './transaction.ts'

/** Collects everything `decide` may know about a request, from the database only, inside the caller's transaction. */
export async function gatherFacts(db: Sql, stored: SubdomainRequest, zone: string): Promise<RequestFacts> {
  const register = await registerFacts(db, stored, zone)
  const request = asRegistered(stored, register.subdomain)
  const unit = idOf(request.unit) ?? ''
  const name = wantedName(request)
  const parsed = name === null && request.type !== 'creation' ? null : parseName(name ?? '', zone)
  const around = await surroundingFacts(db, { request: request.id, unit })
  return {
    type: request.type,
    status: request.status,
    channel: request.channel,
    unit: { id: unit, active: around.unitActive },
    fromUnit: idOf(request.fromUnit),
    exOfficio: exOfficioFact(request, now()),
    objectionDays: around.objectionDays,
    applicants: around.applicants,
    submittedAt: request.submittedAt ?? null,
    returns: request.returns ?? 0,
    corrections: correctionsIn(request.corrections),
    fields: flatten(request),
    today: dayInOffice(now()),
    clock: around.clock,
    requirements: await requirementFacts(db, request),
    documents: await documentFacts(db, request.id),
    nameProblems: !parsed || parsed.ok ? [] : parsed.problems,
    nameObstacles: parsed?.ok
      ? await obstacles(db, { parsed, request, unit, reserved: around.reservedNames })
      : [],
    target: (await targetFacts(db, request, zone)).state,
    ...register,
    ...(await adoptionFacts(db, request)),
    protectedNames: protectedNames(register.goal, { wanted: name, zone, reserved: around.reservedNames }),
    fourEyes: around.fourEyes,
    head: around.head,
    writeBegun: Boolean(request.provisioning?.writeBegun),
    provisioningState: request.provisioning?.state ?? null,
    deletionIsBraked: isBraked(request.provisioning),
    decidedBy: idOf(request.decision?.by),
    hasHandover: around.hasHandover,
  }
}

/** A creation takes nothing but its name. */
function protectedNames(
  goal: RequestFacts['goal'],
  { wanted, zone, reserved }: { wanted: string | null; zone: string; reserved: readonly string[] },
): string[] {
  const found = goal ? protectedIn(goal, { zone, reserved }) : []
  return found.filter((name) => name !== `${wanted}.${zone}`)
}

interface ObstacleArgs {
  parsed: Extract<NameResult, { ok: true }>
  request: SubdomainRequest
  unit: string
  reserved: readonly string[]
}

async function obstacles(
  db: Sql,
  { parsed, request, unit, reserved }: ObstacleArgs,
): Promise<NameObstacle[]> {
  const all = await nameObstacles(db, parsed, { unit, request: request.id })
  const found = isConsentedTo(request.parentConsent ?? {}, parsed.name)
    ? all.filter((code) => !CONSENTABLE.includes(code))
    : all
  const own =
    parsed.parent !== null && parsed.parent === request.requestedName ? ['parent-missing' as const] : []
  return [...(isReserved(parsed.name, reserved) ? ['name-reserved' as const] : []), ...own, ...found]
}
