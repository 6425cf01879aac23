import type { PayloadRequest } from 'payload'
import { keptByOthers } from '#db/keptNames.ts'
import { queueNotices, tellUnit } from '#db/queueNotices.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { idOf } from '#domain/relation.ts'
import type { Subdomain, SubdomainRequest, Unit } from '#payload-types.ts'
import { endEarlier } from './endEarlier.ts'

/** What goes with a subdomain to its new unit, what stays behind, and who is told. The register itself is kept by the caller. */
export async function transferSubdomain(
  before: Subdomain,
  request: SubdomainRequest,
  req: PayloadRequest,
): Promise<void> {
  const unit = (id: string | null) =>
    req.payload.findByID({ collection: 'units', id: id ?? '', req, depth: 0 })
  const from = await unit(idOf(request.fromUnit))
  const to = await unit(idOf(request.unit))
  await endEarlier({ subdomain: before.id, by: request.id }, req)
  await moveReservation(before.name, { from, to }, req)
  await tellBoth(before, { from, to, request: request.id }, req)
}

interface Units {
  from: Unit
  to: Unit
}

/** A name is kept for one unit: for two, each would stand in the other's way. Where a third one keeps it too, it is not kept for the new one. */
async function moveReservation(name: string, { from, to }: Units, req: PayloadRequest): Promise<void> {
  const { knownNames, suggestedLabel } = from
  if (suggestedLabel !== name && !knownNames?.includes(name)) return
  const left = {
    knownNames: knownNames?.filter((known) => known !== name) ?? [],
    suggestedLabel: suggestedLabel === name ? null : suggestedLabel,
  }
  await req.payload.update({ collection: 'units', id: from.id, req, depth: 0, data: left })
  if ((await keptByOthers(await transactionOf(req), [name], to.id)).has(name)) return
  const gained = { knownNames: [...(to.knownNames ?? []), name] }
  await req.payload.update({ collection: 'units', id: to.id, req, depth: 0, data: gained })
}

/** The request is the new unit's: the old one learns what happened, not what the other wrote. */
async function tellBoth(
  { id, fqdn }: Subdomain,
  { from, to, request }: Units & { request: string },
  req: PayloadRequest,
): Promise<void> {
  const db = await transactionOf(req)
  const said = {
    action: 'subdomainTransferred',
    actor: null,
    subject: `subdomains:${id}`,
    note: `${fqdn}: ${from.name} → ${to.name}`,
    visibleToUnit: true,
  } as const
  // What it may no longer read it is not pointed at.
  await recordEvent(db, { ...said, unit: from.id, subject: null })
  await recordEvent(db, { ...said, unit: to.id, request })
  const kind = 'subdomain-transferred'
  await tellUnit(db, { kind, unit: from.id, facts: { fqdn, from: from.name, to: to.name } })
  await queueNotices(db, { kind, unit: to.id, request, audience: ['agency'] })
}
