'use client'
import { useState } from 'react'
import type { Grounds } from '#domain/request/status.ts'
import { ReasonDialog } from '../ReasonDialog.tsx'
import { useTexts } from '../useTexts.ts'
import { GroundsChoice } from './GroundsChoice.tsx'
import { useOfficeAct } from './useOfficeAct.ts'

interface Props {
  subdomain: string
  onClose: () => void
}

/** What shall be done and why; makes the draft and goes to it. */
export function OfficeActDialog({ subdomain, onClose }: Props) {
  const { texts } = useTexts()
  const [grounds, setGrounds] = useState<Grounds>('abandoned')
  const { start, outcome } = useOfficeAct(subdomain)
  return (
    <ReasonDialog
      title={texts.ui.startOfficeActTitle}
      confirm={texts.ui.startOfficeActDraft}
      outcome={outcome}
      onConfirm={(reason) => void start({ grounds, reason })}
      onClose={onClose}
    >
      <p>{texts.ui.startOfficeActHint}</p>
      <GroundsChoice value={grounds} onChange={setGrounds} />
    </ReasonDialog>
  )
}
