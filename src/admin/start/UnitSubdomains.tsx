import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'
import type { User } from '#payload-types.ts'
import { formatDay } from '../formatInstant.ts'
import { StartService } from './StartService.tsx'

interface Props {
  payload: Payload
  user: User
  language: string
}

const SHOWN = 10

/** The unit's names that are live, each with the way to change or to end it. */
export async function UnitSubdomains({ payload, user, language }: Props) {
  const { ui, requestTypes } = textsFor(language)
  const { docs } = await payload.find({
    collection: 'subdomains',
    where: { status: { equals: 'active' } },
    sort: 'fqdn',
    limit: SHOWN,
    pagination: false,
    depth: 0,
    select: { fqdn: true, expiresOn: true },
    user,
    overrideAccess: false,
  })
  return (
    <section aria-labelledby="start-subdomains" className="start-subdomains">
      <h2 id="start-subdomains">{ui.ownSubdomains}</h2>
      {docs.length === 0 && <p>{ui.ownSubdomainsNone}</p>}
      <ul className="start-cards start-cards--wide">
        {docs.map(({ id, fqdn, expiresOn }) => (
          <li key={id} className="start-card">
            <p className="start-card__head">
              <Link href={`/admin/collections/subdomains/${id}`}>{fqdn}</Link>
            </p>
            {expiresOn && <p>{fill(ui.untilDay, { day: formatDay(expiresOn, language) })}</p>}
            <div className="checklist__buttons">
              <StartService type="change" subdomain={id} label={requestTypes.change} />
              <StartService type="deletion" subdomain={id} label={requestTypes.deletion} />
            </div>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/admin/collections/subdomains">{ui.ownSubdomainsAll}</Link>
      </p>
    </section>
  )
}
