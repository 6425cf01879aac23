'use client'
import { toast, useDocumentInfo, useForm, useFormModified, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, useTransition } from 'react'
import { markFields } from './markFields.ts'
import { tellSaveNote } from './saveNote.ts'
import { useSendForm, type Saved, type Sent } from './useSendForm.ts'

/**
 * Saves the form, and says what became of it so that nothing typed is lost. Payload's own `submit` shows a refusal for
 * seconds, says a lost connection in the browser's English, and counts the form as saved after either.
 */
export function useSaveForm(): () => Promise<void> {
  const form = useForm()
  const send = useSendForm()
  const finish = useFinish()
  const wasModified = useFormModified()
  const running = useRef(false)
  return async () => {
    // State would come too late for the second half of a double click.
    if (running.current) return
    running.current = true
    form.setProcessing(true)
    const sent = await send({})
    running.current = false
    if (sent.kind === 'ok') return finish(sent.body)
    form.setProcessing(false)
    if (sent.kind === 'refused') markFields(form, { problems: sent.refusal.errors, wasModified })
    tellSaveNote(noteOn(sent))
  }
}

function noteOn(sent: Exclude<Sent, { kind: 'ok' }>) {
  return sent.kind === 'stale' ? { ...sent, isAnswer: true } : sent
}

/** Draws the page anew from the server, or opens the page of what was created. Until then nobody can type into the old one. */
function useFinish(): (saved: Saved) => void {
  const form = useForm()
  const router = useRouter()
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { startRouteTransition } = useRouteTransition()
  const [drawing, startDrawing] = useTransition()
  const wasDrawing = useRef(false)
  useEffect(() => {
    if (wasDrawing.current && !drawing) form.setProcessing(false)
    wasDrawing.current = drawing
  }, [drawing, form])
  return ({ doc, message = '' }) => {
    tellSaveNote({ kind: 'none' })
    form.setModified(false)
    form.setSubmitted(false)
    form.setIsValid(true)
    toast.success(message)
    if (id) startDrawing(() => router.refresh())
    else startRouteTransition(() => router.push(`/admin/collections/${collectionSlug}/${doc?.id ?? ''}`))
  }
}
