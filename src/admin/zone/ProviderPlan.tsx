'use client'
import { useState } from 'react'
import { PLACES } from '#domain/dns/zonePlan.ts'
import { Badge } from '../StatusBadge.tsx'
import { fill } from '#i18n/fill.ts'
import { NotAnswered } from '../NotAnswered.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useTexts } from '../useTexts.ts'
import { ConfirmProvider } from './ConfirmProvider.tsx'
import { Pages } from './Pages.tsx'
import { RecordWords } from './RecordWords.tsx'
import { isIncomplete, type PlanShown, type ZoneAddressShown } from './planShown.ts'
import { WaitingPlans } from './WaitingPlans.tsx'

/** What it would mean to carry on with a zone that the register was not written to; nothing while all is well. */
export function ProviderPlan() {
  const { texts } = useTexts()
  const [page, setPage] = useState(1)
  const { body: plan, failed, again } = useAnswer<PlanShown>(`/api/zone/plan?page=${page}`)
  if (failed) return <NotAnswered failed again={again} about={texts.zone.planAbout} />
  if (!plan?.needsConfirmation) return null
  const incomplete = isIncomplete(plan)
  return (
    <section className="office-note office-note--bad zone-plan" aria-labelledby="zone-plan">
      <h2 id="zone-plan">{texts.zone[incomplete ? 'planIncompleteTitle' : 'planTitle']}</h2>
      {incomplete ? <p>{texts.zone.planImplausible}</p> : <Facts plan={plan} />}
      <WaitingPlans waiting={plan.waiting} />
      <Names plan={plan} onTurn={setPage} />
      <Decision plan={plan} onRead={again} />
    </section>
  )
}

/** Before the zone was read there is no plan that could be confirmed. */
function Decision({ plan, onRead }: { plan: PlanShown; onRead: () => void }) {
  const { texts } = useTexts()
  if (!plan.present) return <p role="status">{texts.zone.planNotRead}</p>
  return plan.mayConfirm ? <ConfirmProvider plan={plan} onRead={onRead} /> : <p>{texts.zone.planAdmin}</p>
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
