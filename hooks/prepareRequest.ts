import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { parseName } from '#domain/names.ts'
import { consentAfter } from '#domain/request/parentConsent.ts'
import { cameOnPaper, receptionProblems } from '#domain/request/reception.ts'
import { exOfficioProblems } from '#domain/request/exOfficio.ts'
import { refused, type Problem } from '#domain/request/refusals.ts'
import { wantedName } from '#domain/request/wantedName.ts'
import { parseTarget } from '#domain/targets.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { now } from '#now.ts'
import { runtime } from '#runtime.ts'
import { refuseOldForm } from './refuseOldForm.ts'
import { refuseStatusWrite } from './refuseStatusWrite.ts'
import { idOf } from '#domain/relation.ts'

type Draft = Partial<SubdomainRequest>

/** Stamps what a new request is given, keeps what nobody may write, and puts names and targets into their one spelling. */
export const prepareRequest: CollectionBeforeChangeHook<SubdomainRequest> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const stored = operation === 'create' ? undefined : originalDoc
  refuseStatusWrite(data.status, stored, req)
  const stamped = received(operation === 'create' ? stampNew(data, req) : keepStored(data, originalDoc), req)
  const prepared = withConsent(withEnd(normalised(stamped)), originalDoc, req)
  refuseOldForm(prepared, stored, req)
  return prepared
}

/** Only an event ends; a day that was chosen before the category changed is dropped with it. */
function withEnd(data: Draft): Draft {
  return data.category === 'event' ? data : { ...data, expiresOn: null }
}

/** What nobody brought came when it was submitted. */
function received(data: Draft, req: PayloadRequest): Draft {
  if (!cameOnPaper(data.channel)) return { ...data, receivedAt: null }
  const problems = data.status === 'draft' ? receptionProblems(data.receivedAt, now()) : []
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
  return data
}

/** A new consent is bound to the parent that the name has now, and ends when the name gets another. */
function withConsent(data: Draft, original: SubdomainRequest | undefined, req: PayloadRequest): Draft {
  const parentConsent = consentAfter({
    wanted: data.parentConsent ?? {},
    before: original?.parentConsent ?? {},
    name: wantedName({ ...data, type: data.type ?? 'creation' }) ?? '',
  })
  if (parentConsent.given && !parentConsent.note?.trim()) {
    const problems = [{ path: 'parentConsent.note', code: 'note-required' }]
    throw new Refusal(refused('field-invalid', problems), req.i18n.language)
  }
  return { ...data, parentConsent }
}

function stampNew(data: Draft, req: PayloadRequest): Draft {
  const actor = actorOf(req)
  const fromUnit = actor.kind === 'user' && actor.role === 'agency'
  refuseUnfit(data, { fromUnit, staff: actor.kind === 'user' && !fromUnit }, req)
  const channel = fromUnit ? 'portal' : data.channel
  return {
    ...data,
    status: 'draft',
    unit: fromUnit ? (actor.unit ?? undefined) : data.unit,
    channel,
    exOfficio: { grounds: channel === 'office' ? data.exOfficio?.grounds : null },
    enteredBy: actor.kind === 'user' ? actor.id : null,
  }
}

/** What the select lists of a new request offer but this person may not choose. */
function refuseUnfit(
  data: Draft,
  { fromUnit, staff }: { fromUnit: boolean; staff: boolean },
  req: PayloadRequest,
): void {
  const problems: Problem[] = []
  if (staff && data.channel === 'portal') problems.push({ path: 'channel', code: 'channel-not-portal' })
  if (!fromUnit && data.channel === 'office')
    problems.push(...exOfficioProblems(data.type ?? 'creation', data.exOfficio?.grounds))
  // The unit that the office acts upon is the one of the subdomain.
  else if (!fromUnit && !idOf(data.unit)) problems.push({ path: 'unit', code: 'field-required' })
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
}

/** The form sends these along with every save; only their own action changes them. */
function keepStored(data: Draft, original: SubdomainRequest | undefined): Draft {
  const fromRegister = original?.type !== 'creation' && original
  return {
    ...data,
    // The old values come from our register, never from a form.
    ...(fromRegister ? { requestedName: original.requestedName, category: original.category } : {}),
    exOfficio: original?.exOfficio,
    assignee: data.action === 'assign' ? data.assignee : original?.assignee,
    corrections: data.action === 'requestRevision' ? data.corrections : original?.corrections,
  }
}

function normalised(data: Draft): Draft {
  const zone = runtime().env.DNS_ZONE
  const name = data.requestedName ? parseName(data.requestedName, zone) : null
  const requestedName = name?.ok ? name.name : data.requestedName
  const parsedNew = data.newName ? parseName(data.newName, zone) : null
  const newName = parsedNew?.ok ? parsedNew.name : data.newName
  return {
    ...data,
    requestedName,
    newName,
    target: normalisedTarget(data.target, `${newName || requestedName || ''}.${zone}`, zone),
  }
}

function normalisedTarget(target: Draft['target'], fqdn: string, zone: string): Draft['target'] {
  if (!target?.type || !target.value) return target
  const parsed = parseTarget({ type: target.type, value: target.value }, fqdn, zone)
  return parsed.ok ? { ...target, value: parsed.value } : target
}
