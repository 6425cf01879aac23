import { Link } from '@payloadcms/ui'
import type { Payload, Where } from 'payload'
import { TROUBLES, troubleOf } from '#domain/dns/troubles.ts'
import { textsFor } from '#i18n/label.ts'
import type { SubdomainRequest, User } from '#payload-types.ts'
import { fill } from '#i18n/fill.ts'
import { formatInstant } from '../formatInstant.ts'
import { listLink } from './listLink.ts'
import { RetryButton } from './RetryButton.tsx'

interface Props {
  payload: Payload
  user: User
  language: string
}

const SHOWN = 10

const codesOfPeople = Object.keys(TROUBLES).filter((code) => troubleOf(code)?.who !== 'nobody')

/** Approved, and not going on before somebody acts. */
const STUCK: Where = {
  or: [
    { and: [{ status: { equals: 'approved' } }, { 'provisioning.state': { equals: 'conflict' } }] },
    {
      and: [
        { status: { equals: 'approved' } },
        { 'provisioning.state': { in: ['waiting', 'verifying'] } },
        { 'provisioning.errorCode': { in: codesOfPeople } },
      ],
    },
  ],
}

/** The work at the provider that waits for a person: what is wrong, who has to act, and a way to try again. */
export async function StuckWork({ payload, user, language }: Props) {
  const own = { user, overrideAccess: false, where: STUCK } as const
  const { docs, totalDocs } = await payload.find({
    collection: 'requests',
    sort: 'approvedAt',
    limit: SHOWN,
    depth: 0,
    joins: false,
    ...own,
  })
  if (docs.length === 0) return null
  const texts = textsFor(language)
  return (
    <section className="stuck-work" aria-labelledby="stuck-work">
      <h2 id="stuck-work">{texts.ui.stuckWork}</h2>
      <ul>
        {docs.map((request) => (
          <Stuck key={request.id} request={request} user={user} language={language} />
        ))}
      </ul>
      {totalDocs > SHOWN && (
        <p>
          <Link href={listLink(STUCK)}>{fill(texts.ui.stuckWorkAll, { count: totalDocs })}</Link>
        </p>
      )}
    </section>
  )
}

function Stuck({ request, user, language }: { request: SubdomainRequest; user: User; language: string }) {
  const texts = textsFor(language)
  const { errorCode, traceId, nextAttemptAt } = request.provisioning ?? {}
  const trouble = troubleOf(errorCode)
  const sentences: Readonly<Record<string, string>> = texts.dnsErrors
  const facts = [
    trouble && fill(texts.ui.whoActs, { who: texts.menders[trouble.who] }),
    nextAttemptAt && fill(texts.ui.nextAttempt, { time: formatInstant(nextAttemptAt, language) }),
    traceId && `${texts.fields.traceId}: ${traceId}`,
  ].filter(Boolean)
  return (
    <li className="office-note office-note--warning">
      <p>
        <Link href={`/admin/collections/requests/${request.id}`}>{nameOf(request)}</Link>
      </p>
      <p>{errorCode && (sentences[errorCode] ?? errorCode)}</p>
      <p className="dashboard-note__facts">{facts.join(' · ')}</p>
      {(user.role === 'officer' || user.role === 'head') && (
        <RetryButton request={request.id} name={nameOf(request)} />
      )}
    </li>
  )
}

function nameOf({ number, newName, requestedName }: SubdomainRequest): string {
  return [number, newName || requestedName].filter(Boolean).join(' · ')
}
