'use client'
import { useAuth, useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { User } from '#payload-types.ts'
import { StaleNote } from '../stale/StaleNote.tsx'
import { useEarlyNews } from '../stale/useEarlyNews.ts'
import { keyOf } from './kept.ts'
import { RestoreOffer } from './RestoreOffer.tsx'
import { SaveNotes } from './SaveNotes.tsx'
import { tellSaveNote, useSaveNote } from './saveNote.ts'
import { useTyped } from './useTyped.ts'

/** Above the form: what was typed earlier and not saved, what became of the last save, and what others saved meanwhile. */
export function KeepTyped() {
  const { drawerSlug } = useDocumentDrawerContext()
  const { user } = useAuth<User>()
  // A drawer is short, and drawn from outside.
  return drawerSlug || !user ? null : <Keeping user={user.id} />
}

function Keeping({ user }: { user: string }) {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { offer, discard } = useTyped(keyOf({ user, collection: collectionSlug, id }))
  const note = useSaveNote()
  useEarlyNews()
  useEffect(() => {
    const end = () => tellSaveNote({ kind: 'none' })
    end()
    return end
  }, [id])
  return (
    <div className="keep-typed">
      {offer && note.kind !== 'stale' && <RestoreOffer kept={offer} onDiscard={discard} />}
      <SaveNotes note={note} />
      {note.kind === 'stale' && <StaleNote news={note.news} isAnswer={note.isAnswer} />}
    </div>
  )
}
