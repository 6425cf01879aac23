'use client'
import { Link, useDocumentDrawerContext, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { isMovingInDns } from '#domain/request/status.ts'
import { ActionButton } from './actions/ActionButton.tsx'
import { AdviceNote } from './actions/AdviceNote.tsx'
import { ChosenAction } from './actions/ChosenAction.tsx'
import { useActions, type AvailableAction } from './actions/useActions.ts'
import { useDnsProgress } from './actions/useDnsProgress.ts'
import { useFreshPage } from './actions/useFreshPage.ts'
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

/** Steps forward, of which the first possible one is the main button; the others are ways out. */
const FORWARD: ReadonlySet<string> = new Set([
  'submit',
  'startReview',
  'declareComplete',
  'approve',
  'handOver',
  'confirmDeletion',
  'adoptRecord',
  'retryDns',
])

function Actions({ id }: { id: string }) {
  const { texts } = useTexts()
  const modified = useFormModified()
  const { offer, failed, isOutdated, reload } = useActions(id)
  const [chosen, setChosen] = useState<AvailableAction | null>(null)
  useDnsProgress({ id, moving: offer !== null && isMovingInDns(offer.status, offer.resolution) })
  useFreshPage(isOutdated && !modified && !chosen)
  const end = () => {
    setChosen(null)
    reload()
  }
  // What is typed but not saved yet may well be what was missing: the server decides when it sees it.
  const isPossible = (action: AvailableAction) => action.possible || modified
  const main = offer?.actions.find((action) => FORWARD.has(action.action) && isPossible(action))
  if (offer?.actions.length === 0 && !chosen && !isOutdated) return null
  const isReviewed = offer?.actions.some(({ action }) => action === 'requestRevision')
  return (
    <div className="action-bar" role="group" aria-label={texts.ui.nextStep}>
      {failed && !offer && (
        <button type="button" className="office-button" onClick={reload}>
          {texts.ui.retry}
        </button>
      )}
      {isOutdated && modified && <p className="action-bar__hint">{texts.ui.movedOn}</p>}
      {offer?.actions.map((action) => (
        <ActionButton
          key={action.action}
          action={action}
          isMain={action === main}
          isPossible={isPossible(action)}
          onChoose={() => setChosen(action)}
        />
      ))}
      {offer && isReviewed && <AdviceNote advice={offer} />}
      {chosen && <ChosenAction action={chosen} advice={offer} isPossible={isPossible(chosen)} onEnd={end} />}
    </div>
  )
}
