import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { textsFor } from '#i18n/label.ts'
import type { Notification, User } from '#payload-types.ts'
import { TO_CONTACT } from '../contact/contactTask.ts'

interface Props {
  payload: Payload
  user: User
  language: string
}

const SHOWN = 10

/** Units that no mail reaches and that somebody has to call, each with the way to its request. */
export async function ContactWork({ payload, user, language }: Props) {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: TO_CONTACT,
    sort: 'createdAt',
    limit: SHOWN,
    depth: 1,
    user,
    overrideAccess: false,
  })
  if (docs.length === 0) return null
  const { ui } = textsFor(language)
  return (
    <section className="stuck-work" aria-labelledby="contact-work">
      <h2 id="contact-work">{ui.contactTitle}</h2>
      <ul>
        {docs.map((notice) => (
          <li key={notice.id} className="office-note office-note--warning">
            <Where notice={notice} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Where({ notice, language }: { notice: Notification; language: string }) {
  const titles: Readonly<Record<string, string>> = textsFor(language).notices
  const request = typeof notice.request === 'object' ? notice.request : null
  if (!request) return null
  return (
    <p>
      <Link href={`/admin/collections/requests/${request.id}`}>
        {[request.number, request.requestedName].filter(Boolean).join(' · ')}
      </Link>{' '}
      {titles[notice.kind] ?? notice.kind}
    </p>
  )
}
