import type { PayloadRequest } from 'payload'
import type { Event } from '#payload-types.ts'

const NOTES_SHOWN = 5

/** The last notes that staff wrote for each other; the reader's own access decides whether there are any. */
export async function notesOn(req: PayloadRequest, request: string): Promise<Event[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { request: { equals: request }, action: { equals: 'addNote' } },
    sort: '-at',
    limit: NOTES_SHOWN,
    pagination: false,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs
}
