'use client'
import { Link, useDocumentDrawerContext, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { isMovingInDns } from '#domain/request/status.ts'
import { AdviceNote } from './actions/AdviceNote.tsx'
import { OfferedActions } from './actions/OfferedActions.tsx'
import { useActions, type Offer } from './actions/useActions.ts'
import { useChoice } from './actions/useChoice.ts'
import { useDnsProgress } from './actions/useDnsProgress.ts'
import { useFreshPage } from './actions/useFreshPage.ts'
import { offersDecision } from './decision/offersDecision.ts'
import { useTexts } from './useTexts.ts'

/** What can be done with a request now, as buttons above its form. */
export function ActionBar() {
  const { id } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { texts } = useTexts()
  if (!id) return <p className="action-bar__hint">{texts.ui.saveDraftFirst}</p>
  // A drawer cannot be drawn anew from outside; decisions belong on the request's own page.
  if (drawerSlug) return <Link href={`/admin/collections/requests/${id}`}>{texts.ui.openRequest}</Link>
  return <Actions id={String(id)} />
}

function Actions({ id }: { id: string }) {
  const { texts } = useTexts()
  const modified = useFormModified()
  const { offer, failed, isOutdated, reload } = useActions(id)
  const choice = useChoice(reload)
  useDnsProgress({ id, moving: offer !== null && isMovingInDns(offer.status, offer.resolution) })
  useFreshPage(isOutdated && !modified && !choice.chosen)
  if (offer?.actions.length === 0 && !choice.chosen && !isOutdated) return null
  return (
    <div className="action-bar" role="group" aria-label={texts.ui.nextStep}>
      {failed && !offer && (
        <button type="button" className="office-button" onClick={reload}>
          {texts.ui.retry}
        </button>
      )}
      {isOutdated && modified && <p className="action-bar__hint">{texts.ui.movedOn}</p>}
      <OfferedActions offer={offer} actions={offer?.actions ?? []} choice={choice} />
      {offer && isReviewed(offer) && !offersDecision(offer) && <AdviceNote advice={offer} />}
    </div>
  )
}

/** Whoever decides finds the same on the decision card. */
const isReviewed = ({ actions }: Offer) => actions.some(({ action }) => action === 'requestRevision')
