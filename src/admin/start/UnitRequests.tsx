import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { ENDED_STATUSES, UNTIMED_STATUSES, type RequestStatus } from '#domain/request/status.ts'
import { wantedName } from '#domain/request/wantedName.ts'
import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'
import { nextStepOf } from '#i18n/sentenceFor.ts'
import type { SubdomainRequest, User } from '#payload-types.ts'
import { formatDay } from '../formatInstant.ts'
import { StatusBadge } from '../StatusBadge.tsx'

interface Props {
  payload: Payload
  user: User
  language: string
}

const SHOWN = 10
/** More than a unit ever has open: what is asked of it must not be left out for what was touched later. */
const READ = 200

/** What the unit itself holds comes first: nobody else can go on with it. */
const ORDER: Partial<Record<RequestStatus, number>> = { revision: 0, draft: 1 }

/** The unit's requests under way, each with where it stands and what is asked of the unit, in one look. */
export async function UnitRequests({ payload, user, language }: Props) {
  const { ui } = textsFor(language)
  const { docs } = await payload.find({
    collection: 'requests',
    where: { status: { not_in: [...ENDED_STATUSES] } },
    sort: '-updatedAt',
    limit: READ,
    pagination: false,
    depth: 0,
    select: SHOWN_FIELDS,
    user,
    overrideAccess: false,
  })
  const shown = [...docs]
    .sort((one, other) => (ORDER[one.status] ?? 2) - (ORDER[other.status] ?? 2))
    .filter(({ status }, at) => at < SHOWN || status in ORDER)
  return (
    <section aria-labelledby="start-requests" className="start-requests">
      <h2 id="start-requests">{ui.ownRequests}</h2>
      {shown.length === 0 && <p>{ui.ownRequestsNone}</p>}
      <ul className="start-cards start-cards--wide">
        {shown.map((request) => (
          <RequestCard key={request.id} request={request} language={language} />
        ))}
      </ul>
      <p>
        <Link href="/admin/collections/requests">{ui.ownRequestsAll}</Link>
      </p>
    </section>
  )
}

const SHOWN_FIELDS = {
  number: true,
  type: true,
  channel: true,
  status: true,
  requestedName: true,
  newName: true,
  dueAt: true,
  verifiedAt: true,
} as const

type Shown = Pick<SubdomainRequest, 'id' | keyof typeof SHOWN_FIELDS>

function RequestCard({ request, language }: { request: Shown; language: string }) {
  const texts = textsFor(language)
  const name = wantedName(request) || request.requestedName || texts.ui.unnamedDraft
  const isDue = request.dueAt && !UNTIMED_STATUSES.includes(request.status)
  return (
    <li className="start-card">
      <p className="start-card__head">
        <Link href={`/admin/collections/requests/${request.id}`}>{name}</Link>{' '}
        <StatusBadge status={request.status} text={texts.statuses[request.status]} />
      </p>
      <p className="dashboard-note__facts">
        {[
          texts.requestTypes[request.type],
          request.number,
          isDue && fill(texts.ui.untilDay, { day: formatDay(request.dueAt ?? '', language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{nextStepOf(request, texts).unit}</p>
    </li>
  )
}
