import { Link } from '@payloadcms/ui'
import type { PayloadRequest, Where } from 'payload'
import { textsFor } from '#i18n/label.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import type { BannerFacts } from './gatherBanner.ts'

/** For officers what they took or nobody took, for heads what waits for their decision; what is due first comes first. */
function lineOf(user: NonNullable<PayloadRequest['user']>): Where {
  const undecided: Where = { status: { in: ['submitted', 'in-review'] } }
  if (user.role === 'head')
    return { and: [{ status: { equals: 'in-review' } }, { verifiedAt: { exists: true } }] }
  const free: Where = { or: [{ assignee: { equals: user.id } }, { assignee: { exists: false } }] }
  return { and: [undecided, { verifiedAt: { exists: false } }, free] }
}

/** The request that its reader would take up after this one. */
export async function nextInLine(req: PayloadRequest, id: string): Promise<BannerFacts['next']> {
  if (!req.user) return null
  const { docs } = await req.payload.find({
    collection: 'requests',
    where: { and: [{ id: { not_equals: id } }, lineOf(req.user)] },
    sort: 'dueAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { number: true, requestedName: true, newName: true },
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs[0] ?? null
}

/** One key away: Alt, or what the browser takes for it, with the letter that the link names. */
export function NextInLine({
  next,
  language,
}: {
  next: Pick<SubdomainRequest, 'id' | 'number' | 'requestedName' | 'newName'>
  language: string
}) {
  const { ui } = textsFor(language)
  const name = [next.number, next.newName || next.requestedName].filter(Boolean).join(' · ')
  return (
    <p className="request-banner__next-one">
      <Link href={`/admin/collections/requests/${next.id}`} accessKey="n">
        {ui.nextInLine}: {name}
      </Link>
    </p>
  )
}
