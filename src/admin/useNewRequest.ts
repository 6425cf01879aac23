'use client'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import type { SavingOutcome } from './Became.tsx'
import { callRest } from './rest.ts'
import { useTexts } from './useTexts.ts'

/** Makes the draft of a request and opens it; `begin` tells whether there is one now. */
export function useNewRequest() {
  const { language } = useTexts()
  const router = useRouter()
  const running = useRef(false)
  const [outcome, setOutcome] = useState<SavingOutcome>({ kind: 'none' })
  const begin = async (body: object): Promise<boolean> => {
    // State would come too late for the second half of a double click.
    if (running.current) return false
    running.current = true
    setOutcome({ kind: 'saving' })
    const answer = await callRest<{ doc: { id: string } }>('/api/requests', {
      language,
      method: 'POST',
      body,
    })
    running.current = answer.kind === 'ok'
    if (answer.kind === 'ok') router.push(`/admin/collections/requests/${answer.body.doc.id}`)
    else
      setOutcome(answer.kind === 'refused' ? { kind: 'refused', refusal: answer.refusal } : { kind: 'lost' })
    return answer.kind === 'ok'
  }
  return { begin, outcome }
}
