'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ComplaintAction, ComplaintInput } from '#domain/complaint/transitions.ts'
import type { ComplaintStatus } from '#domain/complaint/words.ts'
import { sharedGet } from '../sharedGet.ts'
import { useTexts } from '../useTexts.ts'

/** One button, as `GET /api/complaints/:id/available-actions` describes it. */
export interface ComplaintButton {
  action: ComplaintAction
  label: string
  hint: string
  needs: readonly ComplaintInput[]
  /** Whether the reporter reads the note. */
  told: boolean
}

export interface ComplaintOffer {
  status: ComplaintStatus
  assignable: readonly { id: string; name: string }[]
  templates: readonly { title: string; text: string }[]
  actions: readonly ComplaintButton[]
}

/** What this person may do with a complaint now; asked again whenever it was saved. */
export function useComplaintActions(id: string) {
  const { language } = useTexts()
  const { data } = useDocumentInfo()
  const [offer, setOffer] = useState<ComplaintOffer | null>(null)
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
  const savedAt: unknown = data?.['updatedAt']
  useEffect(() => {
    let isGone = false
    const asOf = `${String(savedAt)} ${asked}`
    void sharedGet<ComplaintOffer>(`/api/complaints/${id}/available-actions`, { language, asOf }).then(
      (answer) => {
        if (isGone) return
        setFailed(answer.kind !== 'ok')
        if (answer.kind === 'ok') setOffer(answer.body)
      },
    )
    return () => {
      isGone = true
    }
  }, [id, language, savedAt, asked])
  return { offer, failed, reload: () => setAsked((times) => times + 1) }
}
