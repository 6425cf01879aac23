import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { capacitiesNow } from '#access/capacitiesNow.ts'
import { textsFor } from '#i18n/label.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { lineOf } from '../dashboard/tasks.ts'
import type { BannerFacts } from './gatherBanner.ts'

/** The request that its reader would take up after this one; what is due first comes first. */
export async function nextInLine(req: PayloadRequest, id: string): Promise<BannerFacts['next']> {
  if (!req.user) return null
  const { docs } = await req.payload.find({
    collection: 'requests',
    where: { and: [{ id: { not_equals: id } }, lineOf(capacitiesNow(req), { me: req.user.id })] },
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
