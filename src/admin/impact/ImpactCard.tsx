'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { REQUEST_TYPES } from '#domain/request/status.ts'
import { fill } from '#i18n/fill.ts'
import { useActions } from '../actions/useActions.ts'
import { offersDecision } from '../decision/offersDecision.ts'
import { formatInstant } from '../formatInstant.ts'
import { useIsCaseworker } from '../useIsCaseworker.ts'
import { useTexts } from '../useTexts.ts'
import { ImpactList } from './ImpactList.tsx'
import { SiteLook } from './SiteLook.tsx'
import { useImpact, type ImpactShown } from './useImpact.ts'

/** For staff who look at a deletion: what stands and falls with the name. Whoever decides finds it on the decision card. */
export function ImpactCard() {
  const { id, data } = useDocumentInfo()
  return id && data?.['type'] === 'deletion' ? <UnlessDecided id={String(id)} /> : null
}

function UnlessDecided({ id }: { id: string }) {
  const { offer } = useActions(id)
  return offer && !offersDecision(offer) ? <Impact id={id} /> : null
}

/** The impact of the deletion that a request asks for. */
export function Impact({ id }: { id: string }) {
  const { texts } = useTexts()
  const { impact, trouble, looking, checkAgain } = useImpact(id)
  const mayLook = useIsCaseworker()
  if (impact === null) return null
  return (
    <section className="office-note impact-card" aria-label={texts.ui.impactTitle} aria-busy={looking}>
      <h4 className="impact-card__title">{texts.ui.impactTitle}</h4>
      {trouble && <p role="alert">{trouble}</p>}
      {impact ? <Known impact={impact} /> : !trouble && <p>{texts.ui.loading}</p>}
      {mayLook && (
        <p>
          <button
            type="button"
            className="office-button"
            aria-disabled={looking}
            onClick={looking ? undefined : checkAgain}
          >
            {looking ? texts.ui.impactLooking : texts.ui.impactCheckAgain}
          </button>
        </p>
      )}
    </section>
  )
}

function Known({ impact }: { impact: ImpactShown }) {
  const { texts, language } = useTexts()
  const { site, manager, lastChange, children, pointingHere, below } = impact
  const isUnpublished = site?.report?.http.trouble === 'not-published'
  const records = (list: ImpactShown['below']) =>
    list.map(({ name, type, content }) => `${name} ${type} ${content}`)
  const type = REQUEST_TYPES.find((known) => known === lastChange?.action)
  return (
    <>
      <p role="status">
        {!site && texts.ui.impactNeverLooked}
        {isUnpublished && texts.lookTroubles['not-published']}
        {site?.answeredAt &&
          !isUnpublished &&
          fill(texts.ui.impactSeenAt, { name: impact.fqdn, time: formatInstant(site.answeredAt, language) })}
      </p>
      {site?.report && !isUnpublished && <SiteLook report={site.report} />}
      <ImpactList title={texts.ui.impactPointing} items={records(pointingHere)} />
      <ImpactList title={texts.ui.impactBelow} items={records(below)} />
      <ImpactList title={texts.ui.impactChildren} items={children} />
      <ImpactList title={texts.ui.impactManager} items={personWords(manager)} />
      {lastChange && type && (
        <p>
          {fill(texts.ui.impactLastChange, {
            what: texts.requestTypes[type],
            time: formatInstant(lastChange.at, language),
          })}
        </p>
      )}
    </>
  )
}

function personWords({ name, position, phone, email }: ImpactShown['manager']): string[] {
  const words = [name, position, phone, email].filter(Boolean).join(', ')
  return words ? [words] : []
}
