import type { Payload, Where } from 'payload'
import type { RequestDocument } from '#payload-types.ts'
import { requirementId } from './builders.ts'

/** The documents of a request, hidden fields too, the oldest first; those of one requirement when its code is given. */
export async function documentsOf(
  payload: Payload,
  request: string,
  code?: string,
): Promise<RequestDocument[]> {
  const where: Where = { request: { equals: request } }
  if (code) where['requirement'] = { equals: await requirementId(payload, code) }
  const { docs } = await payload.find({
    collection: 'documents',
    where,
    depth: 0,
    sort: 'createdAt',
    showHiddenFields: true,
  })
  return docs
}
