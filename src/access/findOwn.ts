import type { PayloadRequest } from 'payload'
import { isUuid } from '#domain/uuid.ts'
import type { Config } from '#payload-types.ts'

/**
 * The document behind an id as far as this person may see it. Something of another unit and something that does not
 * exist are the same null. Own code that acts without a user sees everything.
 */
export async function findOwn<
  S extends 'requests' | 'documents' | 'subdomains' | 'complaints' | 'complaint-attachments',
>(req: PayloadRequest, collection: S, id: string | null): Promise<Config['collections'][S] | null> {
  if (!isUuid(id)) return null
  const { docs } = await req.payload.find({
    collection,
    req,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: !req.user,
    user: req.user,
  })
  return docs[0] ?? null
}
