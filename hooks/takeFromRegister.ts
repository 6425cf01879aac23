import type { CollectionBeforeChangeHook } from 'payload'
import { findOwn } from '#access/findOwn.ts'
import { idOf } from '#domain/relation.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { SubdomainRequest } from '#payload-types.ts'

/**
 * A change and a deletion are about a subdomain of the unit: its name, its category and, to be confirmed, its technical
 * manager are read from the register, never typed. A subdomain of another unit answers like one that does not exist.
 */
export const takeFromRegister: CollectionBeforeChangeHook<SubdomainRequest> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'create') return { ...data, subdomain: idOf(originalDoc?.subdomain) }
  if (data.type === 'creation') return { ...data, subdomain: null, newName: null }
  const subdomain = await findOwn(req, 'subdomains', idOf(data.subdomain))
  if (!subdomain || idOf(subdomain.unit) !== idOf(data.unit)) {
    const code = idOf(data.subdomain) ? 'unknown-here' : 'field-required'
    throw new Refusal(refused('field-invalid', [{ path: 'subdomain', code }]), req.i18n.language)
  }
  const { name, category, technicalManager } = subdomain
  const isFilled = Object.values(data.technicalManager ?? {}).some(Boolean)
  return {
    ...data,
    requestedName: name,
    category,
    technicalManager: isFilled ? data.technicalManager : technicalManager,
  }
}
