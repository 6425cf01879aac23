'use client'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import { EX_OFFICIO } from '#domain/request/exOfficio.ts'
import type { Grounds } from '#domain/request/status.ts'
import { callRest, type RefusalShown } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

interface Wish {
  grounds: Grounds
  reason: string
}

type Outcome =
  { kind: 'none' } | { kind: 'saving' } | { kind: 'refused'; refusal: RefusalShown } | { kind: 'lost' }

/** Makes the draft of an act of the office and opens it. */
export function useOfficeAct(subdomain: string) {
  const { language } = useTexts()
  const router = useRouter()
  const running = useRef(false)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const start = async ({ grounds, reason }: Wish) => {
    // State would come too late for the second half of a double click.
    if (running.current) return
    running.current = true
    setOutcome({ kind: 'saving' })
    const { type } = EX_OFFICIO[grounds]
    const body = { type, channel: 'office', subdomain, exOfficio: { grounds }, reason }
    const answer = await callRest<{ doc: { id: string } }>('/api/requests', {
      language,
      method: 'POST',
      body,
    })
    running.current = answer.kind === 'ok'
    if (answer.kind === 'ok') router.push(`/admin/collections/requests/${answer.body.doc.id}`)
    else
      setOutcome(answer.kind === 'refused' ? { kind: 'refused', refusal: answer.refusal } : { kind: 'lost' })
  }
  return { start, outcome }
}
