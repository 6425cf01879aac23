import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { findOwn } from '#access/findOwn.ts'
import { idOf } from '#domain/relation.ts'
import { refused } from '#domain/request/refusals.ts'
import { UNDECIDED_STATUSES } from '#domain/request/status.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'

type Draft = Partial<SubdomainRequest>

/**
 * A change and a deletion are about a subdomain of the unit: its name, its category and, to be confirmed, its technical
 * manager are read from the register, never typed. A subdomain of another unit answers like one that does not exist,
 * except to staff who enter a change: then it is to be transferred from there.
 */
export const takeFromRegister: CollectionBeforeChangeHook<SubdomainRequest> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return chosen(data, req)
  const kept = { subdomain: idOf(originalDoc?.subdomain), fromUnit: idOf(originalDoc?.fromUnit) }
  return readAgain({ ...data, ...kept }, originalDoc, req)
}

async function chosen(data: Draft, req: PayloadRequest): Promise<Draft> {
  if (data.type === 'creation') return { ...data, subdomain: null, newName: null, fromUnit: null }
  const subdomain = await findOwn(req, 'subdomains', idOf(data.subdomain))
  const units = subdomain && unitsOf(data, subdomain, req)
  if (!subdomain || !units) {
    const code = idOf(data.subdomain) ? 'unknown-here' : 'field-required'
    throw new Refusal(refused('field-invalid', [{ path: 'subdomain', code }]), req.i18n.language)
  }
  return withRegistered({ ...data, ...units }, subdomain)
}

/** For whom the request is, and from whom it takes; null when it may not be about this subdomain. */
function unitsOf(
  data: Draft,
  subdomain: Subdomain,
  req: PayloadRequest,
): Pick<Draft, 'unit' | 'fromUnit'> | null {
  const owner = idOf(subdomain.unit)
  if (data.channel === 'office') return { unit: subdomain.unit, fromUnit: null }
  if (owner === idOf(data.unit)) return { unit: data.unit, fromUnit: null }
  const actor = actorOf(req)
  const isTransfer = data.type === 'change' && data.channel !== 'portal'
  const isUnit = actor.kind === 'user' && actor.role === 'agency'
  return isTransfer && !isUnit ? { unit: data.unit, fromUnit: owner } : null
}

/** A draft may lie for weeks, while another request renames its subdomain: whoever acts on it acts on what stands now. */
async function readAgain(
  data: Draft,
  original: SubdomainRequest | undefined,
  req: PayloadRequest,
): Promise<Draft> {
  if (original?.type === 'creation') return { ...data, newName: null }
  if (!data.action || !original || !UNDECIDED_STATUSES.includes(original.status)) return data
  const subdomain = await findOwn(req, 'subdomains', idOf(original.subdomain))
  return subdomain ? withRegistered(data, subdomain) : data
}

/** Whoever managed it for another unit is not who will. */
function withRegistered(data: Draft, { name, category, technicalManager }: Subdomain): Draft {
  const isFilled = Object.values(data.technicalManager ?? {}).some(Boolean)
  return {
    ...data,
    requestedName: name,
    category,
    technicalManager: isFilled || data.fromUnit ? data.technicalManager : technicalManager,
  }
}
