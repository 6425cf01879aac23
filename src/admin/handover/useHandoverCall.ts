'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** Calls one of a hand-over's own endpoints, never twice at once. The answer goes to the caller and is kept nowhere. */
export function useHandoverCall<T>(endpoint: 'reveal' | 'reissue') {
  const { id } = useDocumentInfo()
  const { texts, language } = useTexts()
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const call = async (): Promise<T | null> => {
    if (running.current) return null
    running.current = true
    setBusy(true)
    setProblem(null)
    const answer = await callRest<T>(`/api/handovers/${id}/${endpoint}`, { language, method: 'POST' })
    running.current = false
    setBusy(false)
    if (answer.kind === 'ok') return answer.body
    setProblem(answer.kind === 'refused' ? answer.refusal.message : texts.ui.connectionLost)
    return null
  }
  return { call, busy, problem, forgetProblem: () => setProblem(null) }
}
