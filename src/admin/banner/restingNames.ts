import type { PayloadRequest, Where } from 'payload'
import { idOf } from '#domain/relation.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'

/** What became of the names that a request gave up: the one that was deleted, the one before a renaming. Read with the reader's own access. */
export async function restingNames(
  req: PayloadRequest,
  { id, subdomain }: Pick<SubdomainRequest, 'id' | 'subdomain'>,
): Promise<Subdomain[]> {
  const about = idOf(subdomain)
  if (!about) return []
  const given: Where = { and: [{ renamedTo: { equals: about } }, { request: { equals: id } }] }
  const { docs } = await req.payload.find({
    collection: 'subdomains',
    where: {
      and: [
        { status: { equals: 'deleted' } },
        { quarantineUntil: { exists: true } },
        { or: [{ id: { equals: about } }, given] },
      ],
    },
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs
}
