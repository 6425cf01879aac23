'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { OfficeActDialog } from './officeAct/OfficeActDialog.tsx'
import { useIsCaseworker } from './useIsCaseworker.ts'
import { useTexts } from './useTexts.ts'

/** On the page of an active subdomain, for caseworkers: the office acts of its own accord. */
export function OfficeActButton() {
  const { texts } = useTexts()
  const isCaseworker = useIsCaseworker()
  const { id, data } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  if (!id || !isCaseworker || data?.['status'] !== 'active') return null
  return (
    <div className="action-bar">
      <button type="button" className="office-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.ui.startOfficeAct}
      </button>
      {isOpen && <OfficeActDialog subdomain={String(id)} onClose={() => setOpen(false)} />}
    </div>
  )
}
