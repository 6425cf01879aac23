'use client'
import { useListQuery } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ExportFormat } from '#domain/export/formats.ts'
import { listQuery } from '#domain/export/listQuery.ts'
import { useTexts } from '../useTexts.ts'
import { fetchFile, type FetchedFile } from './fetchFile.ts'

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'busy'; bytes: number }
  | { kind: 'done'; name: string }
  | { kind: 'failed'; message: string }
  | { kind: 'lost' }

/** Downloads the list as it is filtered, searched and sorted now; one file at a time, and none once its page was left. */
export function useExport(list: string) {
  const { query } = useListQuery()
  const { language } = useTexts()
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const stop = () => {
    running.current?.abort()
    running.current = null
    setState({ kind: 'idle' })
  }
  const start = async (format: ExportFormat) => {
    if (running.current) return
    const { signal } = (running.current = new AbortController())
    setState({ kind: 'busy', bytes: 0 })
    const { where, search, sort } = query
    const path = `/api/${list}/export?${listQuery({ format, where, search, sort })}`
    const onBytes = (bytes: number) => signal.aborted || setState({ kind: 'busy', bytes })
    const answer = await fetchFile(path, { language, signal, onBytes })
    if (signal.aborted) return
    running.current = null
    if (answer.kind === 'ok') setState(save(answer.body))
    else setState(answer.kind === 'lost' ? answer : { kind: 'failed', message: answer.refusal.message })
  }
  return { state, start, stop }
}

/** Hands it to the browser, which keeps it where this person keeps downloads. */
function save({ name, content }: FetchedFile): ExportState {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // Not at once: some browsers begin to read it only after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return { kind: 'done', name }
}
