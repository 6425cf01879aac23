'use client'
import { useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { forgetKept, readKept, writeKept, type Kept } from './kept.ts'
import { useSaveNote } from './saveNote.ts'
import { seenIn, typedIn } from './typedIn.ts'

interface Offered {
  /** What was typed here earlier and is neither saved nor on the screen. */
  offer: Kept | null
  discard: () => void
}

/** Keeps what is typed into the form under this key, and offers what was kept before the page was drawn. */
export function useTyped(key: string): Offered {
  const form = useForm()
  const modified = useFormModified()
  const typed = useFormFields(([fields]) => JSON.stringify(typedIn(fields)))
  const [offer, setOffer] = useState<Kept | null>(null)
  const isSettled = useSaveNote().kind === 'settled'
  useEffect(() => setOffer(readKept(window.sessionStorage, key, new Date())), [key])
  useEffect(() => {
    if (isSettled) setOffer(null)
  }, [isSettled])
  useEffect(() => {
    // What has just been saved, or drawn anew, is nobody's to keep.
    if (!modified) return
    const seenAt = offer ? offer.seenAt : seenIn(form.getFields())
    const own = typedIn(form.getFields())
    keep(key, { at: new Date().toISOString(), seenAt, typed: { ...offer?.typed, ...own } })
    // The form is the same object for ever; `typed` says when something in it has changed.
  }, [modified, typed, offer, key, form])
  const discard = () => {
    setOffer(null)
    keep(key, {
      at: new Date().toISOString(),
      seenAt: seenIn(form.getFields()),
      typed: typedIn(form.getFields()),
    })
  }
  return { offer, discard }
}

function keep(key: string, kept: Kept): void {
  if (Object.keys(kept.typed).length > 0) writeKept(window.sessionStorage, key, kept)
  else forgetKept(window.sessionStorage, key)
}
