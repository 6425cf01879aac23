'use client'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { actorOfAccount } from '#access/actorOf.ts'
import { capacitiesOf } from '#domain/roles.ts'
import type { Handover, User } from '#payload-types.ts'
import { fill } from '#i18n/fill.ts'
import { formatInstant } from './formatInstant.ts'
import { ReissueDialog } from './handover/ReissueDialog.tsx'
import { RevealDialog } from './handover/RevealDialog.tsx'
import { useTexts } from './useTexts.ts'

/** On a hand-over: the unit opens the login information once, staff may issue it anew. */
export function RevealButton() {
  const { id, data } = useDocumentInfo()
  const { texts, language } = useTexts()
  const power = usePower()
  const [open, setOpen] = useState(false)
  const router = useRouter()
  const { noneNeeded, revealedAt, expiresAt }: Partial<Handover> = data ?? {}
  if (!id || !power) return null
  if (noneNeeded) return <p className="action-bar__hint">{texts.ui.noLoginNeeded}</p>
  const isOver = !expiresAt || new Date(expiresAt) < new Date()
  if (power === 'reveal' && revealedAt) return <p className="action-bar__hint">{texts.ui.alreadyRevealed}</p>
  if (power === 'reveal' && isOver) return <p className="action-bar__hint">{texts.ui.expired}</p>
  const close = () => {
    setOpen(false)
    router.refresh()
  }
  return (
    <div className="action-bar">
      {power === 'reveal' && expiresAt && (
        <p className="action-bar__hint">
          {fill(texts.ui.validUntil, { time: formatInstant(expiresAt, language) })}
        </p>
      )}
      <Button
        buttonStyle={power === 'reveal' ? 'primary' : 'secondary'}
        margin={false}
        type="button"
        onClick={() => setOpen(true)}
      >
        {texts.ui[power]}
      </Button>
      {open && power === 'reveal' && <RevealDialog onClose={close} />}
      {open && power === 'reissue' && <ReissueDialog onClose={close} />}
    </div>
  )
}

function usePower(): 'reveal' | 'reissue' | null {
  const { user } = useAuth<User>()
  if (!user) return null
  const capacities = capacitiesOf(actorOfAccount(user), new Date())
  if (capacities.includes('agency')) return 'reveal'
  return capacities.includes('officer') || capacities.includes('head') ? 'reissue' : null
}
