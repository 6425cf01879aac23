'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { actorOfAccount } from '#access/actorOf.ts'
import { capacitiesOf } from '#domain/roles.ts'
import type { User } from '#payload-types.ts'
import { OfficeActDialog } from './officeAct/OfficeActDialog.tsx'
import { useTexts } from './useTexts.ts'

/** On the page of an active subdomain, for caseworkers: the office acts of its own accord. */
export function OfficeActButton() {
  const { texts } = useTexts()
  const { user } = useAuth<User>()
  const { id, data } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  if (!id || !user || !isCaseworker(user) || data?.['status'] !== 'active') return null
  return (
    <div className="action-bar">
      <button type="button" className="office-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.ui.startOfficeAct}
      </button>
      {isOpen && <OfficeActDialog subdomain={String(id)} onClose={() => setOpen(false)} />}
    </div>
  )
}

function isCaseworker(user: User): boolean {
  const capacities = capacitiesOf(actorOfAccount(user), new Date())
  return capacities.includes('officer') || capacities.includes('head')
}
