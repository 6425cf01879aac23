import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { User } from '#payload-types.ts'
import { SEEN_KEY } from './seenKey.ts'

const seen = z.object({ seenAt: z.iso.datetime() })

interface Reader {
  payload: Payload
  user: User
  req?: PayloadRequest
}

/** Notices to this person and nobody else, also for staff, who may read everybody’s. */
export function ownNotices({ id }: Pick<User, 'id'>): Where {
  return { recipient: { equals: id } }
}

/** Up to when a person has seen the notices; null for who never looked. */
export async function seenUntil({ payload, user, req }: Reader): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { key: { equals: SEEN_KEY }, 'user.value': { equals: user.id } },
    limit: 1,
    depth: 0,
    user,
    overrideAccess: false,
    ...(req ? { req } : {}),
  })
  const stored = seen.safeParse(docs[0]?.value)
  return stored.success ? stored.data.seenAt : null
}

/** How many notices a person has not seen yet. */
export async function unreadCount(reader: Reader): Promise<number> {
  const { payload, user } = reader
  const since = await seenUntil(reader)
  const news: Where = since ? { createdAt: { greater_than: since } } : {}
  const { totalDocs } = await payload.count({
    collection: 'notifications',
    where: { and: [ownNotices(user), news] },
    user,
    overrideAccess: false,
  })
  return totalDocs
}
