'use client'
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SinceReturn } from '#domain/request/sinceReturn.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import type { Input, RequestAction } from '#domain/request/transitions.ts'
import type { ZoneAgeShown } from '../name/ZoneAge.tsx'
import { callRest, type FieldProblem, type RefusalShown } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** One button, as `GET /api/requests/:id/available-actions` describes it. */
export interface AvailableAction {
  action: RequestAction
  label: string
  hint: string
  needs: readonly Input[]
  possible: boolean
  reason: RefusalShown | null
}

/** What should be known before a submission or a decision. */
export interface Advice {
  warnings: readonly FieldProblem[]
  zone: ZoneAgeShown | null
}

interface Offer extends Advice {
  status: RequestStatus
  actions: AvailableAction[]
  /** What became of the last return for correction; null when there was none. */
  sinceReturn: SinceReturn | null
}

interface Actions {
  offer: Offer | null
  failed: boolean
  /** Whether the request has moved on since the page was drawn. */
  isOutdated: boolean
  reload: () => void
}

/** What this person may do with a request now; asked again whenever it or one of its documents was saved. */
export function useActions(id: string): Actions {
  const { language } = useTexts()
  const { data } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [offer, setOffer] = useState<(Offer & { savedAt: unknown }) | null>(null)
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
  const savedAt: unknown = data?.['updatedAt']
  useEffect(() => {
    const abort = new AbortController()
    void callRest<Offer>(`/api/requests/${id}/available-actions`, { language, signal: abort.signal }).then(
      (answer) => {
        if (abort.signal.aborted) return
        setFailed(answer.kind !== 'ok')
        if (answer.kind === 'ok') setOffer({ ...answer.body, savedAt })
      },
    )
    return () => abort.abort()
  }, [id, language, savedAt, mostRecentUpdate, asked])
  const isOutdated = offer !== null && offer.savedAt === savedAt && offer.status !== data?.['status']
  return { offer, failed, isOutdated, reload: () => setAsked((times) => times + 1) }
}
