import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { findOwn } from '#access/findOwn.ts'
import { idOf } from '#domain/relation.ts'
import { refused } from '#domain/request/refusals.ts'
import { UNDECIDED_STATUSES } from '#domain/request/status.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'

type Draft = Partial<SubdomainRequest>

/**
 * A change and a deletion are about a subdomain of the unit: its name, its category and, to be confirmed, its technical
 * manager are read from the register, never typed. A subdomain of another unit answers like one that does not exist.
 */
export const takeFromRegister: CollectionBeforeChangeHook<SubdomainRequest> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return chosen(data, req)
  return readAgain({ ...data, subdomain: idOf(originalDoc?.subdomain) }, originalDoc, req)
}

async function chosen(data: Draft, req: PayloadRequest): Promise<Draft> {
  if (data.type === 'creation') return { ...data, subdomain: null, newName: null }
  const subdomain = await findOwn(req, 'subdomains', idOf(data.subdomain))
  if (!subdomain || idOf(subdomain.unit) !== idOf(data.unit)) {
    const code = idOf(data.subdomain) ? 'unknown-here' : 'field-required'
    throw new Refusal(refused('field-invalid', [{ path: 'subdomain', code }]), req.i18n.language)
  }
  return withRegistered(data, subdomain)
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

function withRegistered(data: Draft, { name, category, technicalManager }: Subdomain): Draft {
  const isFilled = Object.values(data.technicalManager ?? {}).some(Boolean)
  return {
    ...data,
    requestedName: name,
    category,
    technicalManager: isFilled ? data.technicalManager : technicalManager,
  }
}
