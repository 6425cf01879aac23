import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import type { RequestDocument } from '#payload-types.ts'
import { sendFile } from './sendFile.ts'

/**
 * `GET /api/documents/file/:filename` in Payload's stead, which knows neither what the person called the file nor what
 * its content was found to be.
 */
export const deliverDocument: Endpoint = {
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => sendFile(req, await readable(req)),
}

async function readable(req: PayloadRequest): Promise<RequestDocument | null> {
  const filename = req.routeParams?.['filename']
  if (typeof filename !== 'string' || filename.includes('\0') || actorOf(req).kind !== 'user') return null
  const { docs } = await req.payload.find({
    collection: 'documents',
    req,
    where: { filename: { equals: filename } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  })
  return docs[0] ?? null
}
