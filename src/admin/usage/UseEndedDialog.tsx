'use client'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import type { SavingOutcome } from '../Became.tsx'
import { ReasonDialog } from '../ReasonDialog.tsx'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** What is no longer used is deleted by a request; this makes its draft and goes to it. */
export function UseEndedDialog({ subdomain, onClose }: { subdomain: string; onClose: () => void }) {
  const { texts } = useTexts()
  const { begin, outcome } = useDeletionDraft(subdomain)
  return (
    <ReasonDialog
      title={texts.ui.useEndedTitle}
      confirm={texts.ui.useEndedDraft}
      outcome={outcome}
      onConfirm={(reason) => void begin(reason)}
      onClose={onClose}
    >
      <p>{texts.ui.useEndedHint}</p>
    </ReasonDialog>
  )
}

function useDeletionDraft(subdomain: string) {
  const { language } = useTexts()
  const router = useRouter()
  const running = useRef(false)
  const [outcome, setOutcome] = useState<SavingOutcome>({ kind: 'none' })
  const begin = async (reason: string) => {
    if (running.current) return
    running.current = true
    setOutcome({ kind: 'saving' })
    const body = { type: 'deletion', subdomain, reason }
    const answer = await callRest<{ doc: { id: string } }>('/api/requests', {
      language,
      method: 'POST',
      body,
    })
    running.current = answer.kind === 'ok'
    if (answer.kind === 'ok') router.push(`/admin/collections/requests/${answer.body.doc.id}`)
    else
      setOutcome(answer.kind === 'refused' ? { kind: 'refused', refusal: answer.refusal } : { kind: 'lost' })
  }
  return { begin, outcome }
}
