'use client'
import { Link } from '@payloadcms/ui'
import type { Foreseen } from '#domain/dns/foreseen.ts'
import type { RequestType } from '#domain/request/status.ts'
import { Badge } from '../StatusBadge.tsx'
import { fill } from '#i18n/fill.ts'
import { useTexts } from '../useTexts.ts'
import { RecordWords } from './RecordWords.tsx'

/** An approved request with what would become of it, as `GET /api/zone/plan` has it. */
export type WaitingShown = Foreseen & {
  id: string
  number: string | null
  type: RequestType
  name: string | null
}

const TONES = { write: 'waiting', nothing: 'good', stop: 'attention' } as const

/** Everything that a confirmation sets going, one by one: nothing is written by surprise. */
export function WaitingPlans({ waiting }: { waiting: readonly WaitingShown[] }) {
  const { texts } = useTexts()
  const stopped = waiting.filter(({ outcome }) => outcome === 'stop').length
  if (waiting.length === 0) return <p>{texts.zone.planWaitingNone}</p>
  return (
    <>
      <h3>{fill(texts.zone.planWaiting, { count: waiting.length })}</h3>
      {stopped > 0 && <p>{fill(texts.zone.planStopped, { count: stopped })}</p>}
      <ul className="zone-findings">
        {waiting.map((request) => (
          <WaitingItem key={request.id} request={request} />
        ))}
      </ul>
    </>
  )
}

function WaitingItem({ request }: { request: WaitingShown }) {
  const { id, number, type, name, outcome, trouble, before, after } = request
  const { texts } = useTexts()
  return (
    <li>
      <h4>
        <Link href={`/admin/collections/requests/${id}`}>{number ?? texts.ui.openRequest}</Link> {name} (
        {texts.requestTypes[type]}) <Badge tone={TONES[outcome]} text={texts.foreseen[outcome]} />
      </h4>
      <dl>
        <dt>{texts.zone.inZone}</dt>
        <dd>
          <RecordWords record={before} />
        </dd>
        <dt>{texts.zone[outcome === 'stop' ? 'planApproved' : 'planThen']}</dt>
        <dd>
          <RecordWords record={after} />
        </dd>
      </dl>
      {trouble && <p>{texts.dnsErrors[trouble]}</p>}
    </li>
  )
}
