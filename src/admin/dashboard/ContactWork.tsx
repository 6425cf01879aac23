import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { textsFor } from '#i18n/label.ts'
import type { Notification, SubdomainRequest, User } from '#payload-types.ts'
import { TO_CONTACT } from '../contact/contactTask.ts'

interface Props {
  payload: Payload
  user: User
  language: string
}

/** Notices looked at, and requests shown. */
const LOOKED_AT = 30
const SHOWN = 10

/** Units that no mail reaches and that somebody has to call, once for each request: what they have to be told of, and the way to it. */
export async function ContactWork({ payload, user, language }: Props) {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: TO_CONTACT,
    sort: 'createdAt',
    limit: LOOKED_AT,
    depth: 1,
    select: { kind: true, request: true },
    populate: { requests: { number: true, requestedName: true } },
    user,
    overrideAccess: false,
  })
  if (docs.length === 0) return null
  const { ui, notices } = textsFor(language)
  const titles: Readonly<Record<string, string>> = notices
  return (
    <section className="stuck-work" aria-labelledby="contact-work">
      <h2 id="contact-work">{ui.contactTitle}</h2>
      <ul>
        {byRequest(docs)
          .slice(0, SHOWN)
          .map(({ request, kinds }) => (
            <li key={request.id} className="office-note office-note--warning">
              <p>
                <Link href={`/admin/collections/requests/${request.id}`}>
                  {[request.number, request.requestedName].filter(Boolean).join(' · ')}
                </Link>{' '}
                {kinds.map((kind) => titles[kind] ?? kind).join(', ')}
              </p>
            </li>
          ))}
      </ul>
    </section>
  )
}

interface Told {
  request: SubdomainRequest
  kinds: string[]
}

/** In the order of the oldest notice of each. */
function byRequest(notices: readonly Pick<Notification, 'kind' | 'request'>[]): Told[] {
  const told = new Map<string, Told>()
  for (const { request, kind } of notices) {
    if (!request || typeof request !== 'object') continue
    const known = told.get(request.id)
    if (known) known.kinds.push(kind)
    else told.set(request.id, { request, kinds: [kind] })
  }
  return [...told.values()]
}
