import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { transactionOf } from '#db/transaction.ts'
import { noteWrite } from '#db/zoneWrites.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { idOf } from '#domain/relation.ts'
import type { RequestType } from '#domain/request/status.ts'
import { now } from '#now.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'
import { transitionIn } from './applyAction.ts'
import { endEarlier } from './endEarlier.ts'
import { transferSubdomain } from './transferSubdomain.ts'

const DAY_MS = 86_400_000

type Keep = (
  doc: SubdomainRequest,
  record: LiveRecord | null,
  req: PayloadRequest,
) => Promise<SubdomainRequest>

/** Once the provider has confirmed what was decided, the register says the same. */
export const keepRegister: CollectionAfterChangeHook<SubdomainRequest> = async ({ doc, req, context }) => {
  if (transitionIn(context)?.accepted.action !== 'confirmDns') return doc
  const record = recordIn(context)
  const subdomain = doc.type === 'creation' ? null : idOf(doc.subdomain)
  await noteWrite(await transactionOf(req), { request: doc.id, subdomain, record })
  return KEEP[doc.type](doc, record, req)
}

const KEEP: Record<RequestType, Keep> = {
  creation: async (doc, record, req) => {
    const { fqdn, records } = standing(record)
    const { id } = await req.payload.create({
      collection: 'subdomains',
      req,
      data: {
        name: doc.requestedName ?? '',
        fqdn,
        unit: doc.unit,
        status: 'active',
        category: doc.category,
        expiresOn: doc.expiresOn,
        records,
        technicalManager: doc.technicalManager,
        request: doc.id,
        ...usedAsOf(doc),
      },
    })
    const db = await transactionOf(req)
    await db.execute(sql`UPDATE requests SET subdomain_id = ${id} WHERE id = ${doc.id}`)
    return { ...doc, subdomain: id }
  },

  change: async (doc, record, req) => {
    const { fqdn, records } = standing(record)
    const id = idOf(doc.subdomain) ?? ''
    const before = await req.payload.findByID({ collection: 'subdomains', id, req, depth: 0 })
    const { technicalManager, unit } = doc
    const name = doc.newName || before.name
    await req.payload.update({
      collection: 'subdomains',
      id,
      req,
      data: { name, fqdn, records, technicalManager, unit, ...usedAsOf(doc) },
    })
    if (before.fqdn !== fqdn) await restFormerName(before, doc, req)
    if (doc.fromUnit) await transferSubdomain(before, doc, req)
    return doc
  },

  deletion: async (doc, record, req) => {
    if (record) throw new Error('a deletion was confirmed with a record that stands')
    const id = idOf(doc.subdomain) ?? ''
    await req.payload.update({
      collection: 'subdomains',
      id,
      req,
      data: { status: 'deleted', ...(await quarantine(req)) },
    })
    await endEarlier({ subdomain: id, by: doc.id }, req)
    return doc
  },
}

/** Whoever asks for it, or for a change of it, uses it; what the office does of its own accord says nothing of that. */
function usedAsOf({ channel }: SubdomainRequest): Partial<Subdomain> {
  if (channel === 'office') return {}
  return { useState: 'confirmed', useAskedAt: null, confirmedAt: now().toISOString(), confirmedBy: null }
}

/** The earlier name of a renamed subdomain rests as a row of its own. */
async function restFormerName(before: Subdomain, doc: SubdomainRequest, req: PayloadRequest): Promise<void> {
  const { id, name, fqdn, category } = before
  await letGo(id, doc, req)
  await req.payload.create({
    collection: 'subdomains',
    req,
    data: {
      name,
      fqdn,
      unit: doc.unit,
      category,
      status: 'deleted',
      renamedTo: id,
      request: doc.id,
      ...(await quarantine(req)),
    },
  })
}

/** An earlier request that was never handed over no longer holds the name: from now on its rest does. */
async function letGo(subdomain: string, { id }: SubdomainRequest, req: PayloadRequest): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(
    sql`UPDATE requests SET held_name = NULL WHERE subdomain_id = ${subdomain} AND id <> ${id} AND status = 'provisioned'`,
  )
}

/** For how long no other unit may take the name: what still points at it must not reach somebody else. */
async function quarantine(req: PayloadRequest): Promise<Pick<Subdomain, 'deletedAt' | 'quarantineUntil'>> {
  const { quarantineDays } = await req.payload.findGlobal({ slug: 'service', req, depth: 0 })
  const until = new Date(now().getTime() + quarantineDays * DAY_MS)
  return { deletedAt: now().toISOString(), quarantineUntil: until.toISOString() }
}

function standing(record: LiveRecord | null): Pick<Subdomain, 'fqdn' | 'records'> {
  if (!record) throw new Error('a record was confirmed that does not stand')
  const { id, name, type, content, proxied, ttl } = record
  return { fqdn: name, records: [{ type, value: content, proxied, ttl, providerId: id }] }
}

/** Only the reconciler confirms, and it always says what it saw; null: that nothing of ours stands. */
function recordIn(context: Record<string, unknown>): LiveRecord | null {
  const record = context['record']
  if (record === undefined) throw new Error('confirmDns without what the provider reported')
  return record as LiveRecord | null
}
