'use client'
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SeenPlan } from '#domain/dns/shownPlan.ts'
import type { Allowance } from '#domain/files/beforeSending.ts'
import type { SinceReturn } from '#domain/request/sinceReturn.ts'
import type { RequestStatus, ResolutionState } from '#domain/request/status.ts'
import type { Input, RequestAction } from '#domain/request/transitions.ts'
import type { ZoneAgeShown } from '../name/ZoneAge.tsx'
import type { FieldProblem, RefusalShown } from '../rest.ts'
import { sharedGet } from '../sharedGet.ts'
import { useTexts } from '../useTexts.ts'

/** One button, as `GET /api/requests/:id/available-actions` describes it. */
export interface AvailableAction {
  action: RequestAction
  label: string
  hint: string
  needs: readonly Input[]
  possible: boolean
  /** In whose stead a deputy (Plh.) would act. */
  inSteadOf: string | null
  reason: RefusalShown | null
}

/** What should be known before a submission or a decision. */
export interface Advice {
  status: RequestStatus
  warnings: readonly FieldProblem[]
  zone: ZoneAgeShown | null
  /** What an approval would do in DNS, for staff; null while that is not known. */
  plan: SeenPlan | null
  /** The hand-made record that could be taken over, for staff; null where there is none. */
  adoption: SeenPlan | null
}

/** What may be handed in as a file for one requirement. */
export interface UploadRule extends Allowance {
  path: string
  sentence: string
}

/** What `GET /api/requests/:id/available-actions` answers. */
export interface Offer extends Advice {
  actions: AvailableAction[]
  /** Whether the name servers answer as was written; null before anything was. */
  resolution: ResolutionState | null
  /** What became of the last return for correction; null when there was none. */
  sinceReturn: SinceReturn | null
  /** Ids of the documents that no review has seen to its end. */
  newDocuments: readonly string[]
  /** For the documents of each requirement: kinds and sizes that are taken, in a sentence. */
  uploads: readonly UploadRule[]
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
    let isGone = false
    const asOf = [savedAt, mostRecentUpdate?.updatedAt, asked].join(' ')
    void sharedGet<Offer>(`/api/requests/${id}/available-actions`, { language, asOf }).then((answer) => {
      if (isGone) return
      setFailed(answer.kind !== 'ok')
      if (answer.kind === 'ok') setOffer({ ...answer.body, savedAt })
    })
    return () => {
      isGone = true
    }
  }, [id, language, savedAt, mostRecentUpdate, asked])
  const isOutdated = offer !== null && offer.savedAt === savedAt && offer.status !== data?.['status']
  return { offer, failed, isOutdated, reload: () => setAsked((times) => times + 1) }
}
