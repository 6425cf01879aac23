'use client'
import { useState } from 'react'
import { EX_OFFICIO } from '#domain/request/exOfficio.ts'
import type { Grounds } from '#domain/request/status.ts'
import { ReasonDialog } from '../ReasonDialog.tsx'
import { useNewRequest } from '../useNewRequest.ts'
import { useTexts } from '../useTexts.ts'
import { GroundsChoice } from './GroundsChoice.tsx'

interface Props {
  subdomain: string
  onClose: () => void
}

/** What shall be done and why; makes the draft and goes to it. */
export function OfficeActDialog({ subdomain, onClose }: Props) {
  const { texts } = useTexts()
  const [grounds, setGrounds] = useState<Grounds>('abandoned')
  const { begin, outcome } = useNewRequest()
  const { type } = EX_OFFICIO[grounds]
  return (
    <ReasonDialog
      title={texts.ui.startOfficeActTitle}
      place={`subdomains/${subdomain}/office-act`}
      hint={texts.ui.noteVisible}
      confirm={texts.ui.startOfficeActDraft}
      outcome={outcome}
      onConfirm={(reason) => begin({ type, channel: 'office', subdomain, exOfficio: { grounds }, reason })}
      onClose={onClose}
    >
      <p>{texts.ui.startOfficeActHint}</p>
      <GroundsChoice value={grounds} onChange={setGrounds} />
    </ReasonDialog>
  )
}
