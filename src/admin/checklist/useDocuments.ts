'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { RequestDocument } from '#payload-types.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** The documents of a request, replaced ones too; asked again whenever one was saved. Null until they are there. */
export function useDocuments(request: string): { documents: RequestDocument[] | null; failed: boolean } {
  const { language } = useTexts()
  const { mostRecentUpdate } = useDocumentEvents()
  const [documents, setDocuments] = useState<RequestDocument[] | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const abort = new AbortController()
    const path = `/api/documents?depth=0&limit=500&sort=createdAt&where[request][equals]=${request}`
    void callRest<{ docs: RequestDocument[] }>(path, { language, signal: abort.signal }).then((answer) => {
      if (abort.signal.aborted) return
      setFailed(answer.kind !== 'ok')
      if (answer.kind === 'ok') setDocuments(answer.body.docs)
    })
    return () => abort.abort()
  }, [request, language, mostRecentUpdate])
  return { documents, failed }
}
