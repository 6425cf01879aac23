'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useReducer, useRef } from 'react'
import { problemBeforeSending, type Allowance } from '#domain/files/beforeSending.ts'
import { problemText } from '#i18n/problemText.ts'
import { useTexts } from '../useTexts.ts'
import { knownDocuments } from './askAfter.ts'
import { deliver } from './deliver.ts'
import type { AboutFile } from './sendDocument.ts'
import { uploadAfter, type UploadEvent, type UploadState } from './uploadState.ts'

interface Wishes {
  about: AboutFile
  /** Null until it is known; the server judges alone then. */
  allowance: Allowance | null
  onDone: () => void
}

export interface Upload {
  state: UploadState
  /** Sends the first of the chosen files, and says so where there are several. */
  choose: (files: FileList | null) => void
  retry: () => void
  giveUp: () => void
}

/** Handing in a file where it is asked for: how far it is, what is wrong with it, and once more after a broken line. */
export function useUpload(wishes: Wishes): Upload {
  const { texts, language } = useTexts()
  const [state, tell] = useReducer(uploadAfter, { kind: 'idle' })
  const { send, retry, stop } = useSending(wishes, tell)
  useStayWhile(state.kind === 'sending')
  const refuse = (file: string, message: string) =>
    tell({ kind: 'refused', file, refusal: { code: '', message, errors: [] } })
  return {
    state,
    choose: (files) => {
      const [file, another] = files ?? []
      if (!file || state.kind === 'sending') return
      if (another) return refuse(file.name, texts.ui.uploadOneOnly)
      const problem = wishes.allowance && problemBeforeSending(file, wishes.allowance)
      if (problem) refuse(file.name, problemText(problem.code, { label: problem.label, language }))
      else void send(file, null)
    },
    retry,
    giveUp: () => {
      stop()
      tell({ kind: 'given-up' })
    },
  }
}

/** The sending itself: one file at a time, kept until it has arrived. */
function useSending({ about, onDone }: Wishes, tell: (event: UploadEvent) => void) {
  const { language } = useTexts()
  const { reportUpdate } = useDocumentEvents()
  const kept = useRef<{ file: File; known: ReadonlySet<string> | null } | null>(null)
  const running = useRef<AbortController | null>(null)
  const send = async (file: File, known: ReadonlySet<string> | null) => {
    // State would come too late for the second half of a double click.
    if (running.current) return
    const { signal } = (running.current = new AbortController())
    tell({ kind: 'chosen', file: file.name })
    kept.current = { file, known: known ?? (await knownDocuments(about, language)) }
    const onProgress = (part: number) => tell({ kind: 'progress', part })
    const end = await deliver({ file, about, known, language, onProgress, signal })
    if (signal.aborted) return
    running.current = null
    tell(end)
    if (end.kind !== 'done') return
    // Payload's relationship fields look for the document in the event without asking whether it is there.
    const news = { doc: { id: about.request }, entitySlug: 'documents', operation: 'create' } as const
    reportUpdate({ ...news, updatedAt: new Date().toISOString() })
    onDone()
  }
  return {
    send,
    retry: () => kept.current && void send(kept.current.file, kept.current.known),
    stop: () => {
      running.current?.abort()
      running.current = null
      kept.current = null
    },
  }
}

/** The browser asks before it leaves a page that is sending. */
function useStayWhile(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isSending])
}
