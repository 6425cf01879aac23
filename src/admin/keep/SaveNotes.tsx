'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { RefusalNote } from '../actions/RefusalNote.tsx'
import { goTo } from '../goTo.ts'
import { useTexts } from '../useTexts.ts'
import { EndedNote } from './EndedNote.tsx'
import type { SaveNote } from './saveNote.ts'

/** What became of the last save, with the way to each field that has to be mended. */
export function SaveNotes({ note }: { note: SaveNote }) {
  const { texts } = useTexts()
  if (note.kind === 'refused')
    return (
      <Arriving note={note}>
        <RefusalNote refusal={note.refusal} isAnswer onJump={goTo} />
      </Arriving>
    )
  if (note.kind === 'ended')
    return (
      <Arriving note={note}>
        <EndedNote />
      </Arriving>
    )
  if (note.kind === 'lost')
    return (
      <Arriving note={note}>
        <p className="office-note office-note--bad" role="alert">
          {texts.ui.saveLost}
        </p>
      </Arriving>
    )
  if (note.kind === 'settled')
    return (
      <Arriving note={note}>
        <p className="office-note" role="status">
          {texts.ui.settled}
        </p>
      </Arriving>
    )
  return null
}

/** Comes into view with the focus in it: the button that was pressed may be far away from it. */
function Arriving({ note, children }: { note: SaveNote; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.focus({ preventScroll: true })
  }, [note])
  return (
    <div ref={place} tabIndex={-1} className="keep-typed__note">
      {children}
    </div>
  )
}
