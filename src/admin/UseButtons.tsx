'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { User } from '#payload-types.ts'
import { ConfirmUseDialog } from './usage/ConfirmUseDialog.tsx'
import { UseEndedDialog } from './usage/UseEndedDialog.tsx'
import { useIsCaseworker } from './useIsCaseworker.ts'
import { useTexts } from './useTexts.ts'

/** On the page of an active subdomain: its unit says whether it is still used; staff note what they were told. */
export function UseButtons() {
  const { texts } = useTexts()
  const { user } = useAuth<User>()
  const isCaseworker = useIsCaseworker()
  const { id, data } = useDocumentInfo()
  const [open, setOpen] = useState<'used' | 'ended' | null>(null)
  const isUnit = user?.role === 'agency'
  if (!id || !(isUnit || isCaseworker) || data?.['status'] !== 'active') return null
  const isAsked = data['useState'] === 'asked' || data['useState'] === 'silent'
  const close = () => setOpen(null)
  return (
    <div className="action-bar">
      <button
        type="button"
        className={`office-button ${isUnit && isAsked ? 'office-button--main' : ''}`}
        aria-haspopup="dialog"
        onClick={() => setOpen('used')}
      >
        {texts.ui.confirmUse}
      </button>
      {isUnit && (
        <button
          type="button"
          className="office-button"
          aria-haspopup="dialog"
          onClick={() => setOpen('ended')}
        >
          {texts.ui.useEnded}
        </button>
      )}
      {open === 'used' && (
        <ConfirmUseDialog subdomain={String(id)} data={data} needsNote={!isUnit} onClose={close} />
      )}
      {open === 'ended' && <UseEndedDialog subdomain={String(id)} onClose={close} />}
    </div>
  )
}
