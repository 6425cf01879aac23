'use client'
import { useState } from 'react'
import type { ComparedRecord } from '#domain/dns/drift.ts'
import { PLACES, type Place } from '#domain/dns/zonePlan.ts'
import { Badge } from '../StatusBadge.tsx'
import { fill } from '#i18n/fill.ts'
import { useAnswer } from '../useAnswer.ts'
import { useTexts } from '../useTexts.ts'
import { ConfirmProvider } from './ConfirmProvider.tsx'
import { Pages } from './Pages.tsx'
import { RecordWords } from './RecordWords.tsx'
import { WaitingPlans, type WaitingShown } from './WaitingPlans.tsx'

interface ZoneAddressShown {
  kind: string
  zoneId: string
}

/** `GET /api/zone/plan`. */
export interface PlanShown {
  known: ZoneAddressShown | null
  present: ZoneAddressShown | null
  needsConfirmation: boolean
  mayConfirm: boolean
  counts: Record<Place, number>
  waiting: WaitingShown[]
  docs: { name: string; place: Place; expected: ComparedRecord; found: ComparedRecord | null }[]
  page: number
  totalPages: number
  hash: string
}

/** What it would mean to carry on with a zone that the register was not written to; nothing while all is well. */
export function ProviderPlan() {
  const { texts } = useTexts()
  const [page, setPage] = useState(1)
  const { body: plan, again } = useAnswer<PlanShown>(`/api/zone/plan?page=${page}`)
  if (!plan?.needsConfirmation) return null
  const isSame = plan.known?.zoneId === plan.present?.zoneId
  return (
    <section className="office-note office-note--bad zone-plan" aria-labelledby="zone-plan">
      <h2 id="zone-plan">{texts.zone.planTitle}</h2>
      {isSame ? <p>{texts.zone.planImplausible}</p> : <Facts plan={plan} />}
      <WaitingPlans waiting={plan.waiting} />
      <Names plan={plan} onTurn={setPage} />
      {plan.mayConfirm ? <ConfirmProvider plan={plan} onDone={again} /> : <p>{texts.zone.planAdmin}</p>}
    </section>
  )
}

function Facts({ plan: { known, present, counts } }: { plan: PlanShown }) {
  const { texts } = useTexts()
  const named = (address: ZoneAddressShown | null) =>
    address ? `${address.kind} (${address.zoneId})` : texts.zone.planUnknown
  return (
    <>
      <p>{fill(texts.zone.planKnown, { provider: named(known) })}</p>
      <p>{fill(texts.zone.planPresent, { provider: named(present) })}</p>
      <p>{texts.zone.planCounts}</p>
      <ul>
        {PLACES.map((place) => (
          <li key={place}>
            {texts.places[place]}: {counts[place]}
          </li>
        ))}
      </ul>
    </>
  )
}

function Names({ plan, onTurn }: { plan: PlanShown; onTurn: (page: number) => void }) {
  const { texts } = useTexts()
  const attention = plan.docs.filter(({ place }) => place !== 'in-place')
  if (attention.length === 0) return null
  return (
    <details>
      <summary>{texts.zone.planNames}</summary>
      <ul className="zone-findings">
        {attention.map(({ name, place, found }) => (
          <li key={name}>
            <span className="zone-table__name">{name}</span>{' '}
            <Badge tone="attention" text={texts.places[place]} /> {found && <RecordWords record={found} />}
          </li>
        ))}
      </ul>
      <Pages page={plan.page} totalPages={plan.totalPages} onTurn={onTurn} />
    </details>
  )
}
