import type { PayloadRequest } from 'payload'
import type { RequestStatus } from '#domain/request/status.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import type { Event, SubdomainRequest } from '#payload-types.ts'

/** What people wrote about a request. */
export interface Said {
  /** The event with which the request was returned or decided. */
  saidLast: Event | null
  /** What staff told each other, newest first; none for units. */
  notes: Event[]
}

const TELLING: Partial<Record<RequestStatus, RequestAction>> = {
  revision: 'requestRevision',
  rejected: 'reject',
  approved: 'approve',
  provisioned: 'approve',
  completed: 'approve',
}
const NOTE: RequestAction = 'addNote'
const NOTES_SHOWN = 5

/** Read with the reader's own access, and in one go: both are few lines of the same history. */
export async function saidAbout(
  req: PayloadRequest,
  { id, status }: Pick<SubdomainRequest, 'id' | 'status'>,
): Promise<Said> {
  const told = TELLING[status]
  const wanted = [...(told ? [told] : []), ...(req.user?.role === 'agency' ? [] : [NOTE])]
  if (wanted.length === 0) return { saidLast: null, notes: [] }
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { request: { equals: id }, action: { in: wanted } },
    sort: '-at',
    pagination: false,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return {
    saidLast: docs.find(({ action }) => action === told) ?? null,
    notes: docs.filter(({ action }) => action === NOTE).slice(0, NOTES_SHOWN),
  }
}
