import { docAccessOperation, type Endpoint } from 'payload'
import { isUuid } from '#domain/uuid.ts'
import { refused } from '#domain/request/refusals.ts'
import { answer, refusal } from './answer.ts'

/**
 * `POST /api/:collection/access/:id`, which the panel asks after each save: what may this person do with this row?
 * Payload's own answers for a row that the person may not see, and so tells that it exists.
 */
export const documentAccess: Endpoint = {
  path: '/access/:id',
  method: 'post',
  handler: async (req) => {
    const { id, collection: slug } = req.routeParams ?? {}
    const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)
    if (!collection || !isUuid(id)) return refusal(refused('not-found'), req)
    const where = { id: { equals: id } }
    const seen = await req.payload.find({
      collection: collection.config.slug,
      req,
      where,
      depth: 0,
      limit: 1,
      overrideAccess: false,
    })
    if (seen.docs.length === 0) return refusal(refused('not-found'), req)
    return answer(await docAccessOperation({ id, collection, req, ...(req.data ? { data: req.data } : {}) }))
  },
}
