'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import type { Manager } from '#domain/usage.ts'
import type { SavingOutcome } from '../Became.tsx'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** Says it to the server once, and shows the page anew. */
export function useConfirmUse(subdomain: string, onDone: () => void) {
  const { texts, language } = useTexts()
  const { refresh } = useRouter()
  const running = useRef(false)
  const [outcome, setOutcome] = useState<SavingOutcome>({ kind: 'none' })
  const send = async (body: { manager: Manager; note?: string }) => {
    // State would come too late for the second half of a double click.
    if (running.current) return
    running.current = true
    setOutcome({ kind: 'saving' })
    const answer = await callRest(`/api/subdomains/${subdomain}/confirm-use`, {
      language,
      method: 'POST',
      body,
    })
    running.current = answer.kind === 'ok'
    if (answer.kind === 'refused') return setOutcome({ kind: 'refused', refusal: answer.refusal })
    if (answer.kind === 'lost') return setOutcome({ kind: 'lost' })
    toast.success(texts.ui.useConfirmedNow)
    refresh()
    onDone()
  }
  return { outcome, confirm: (body: { manager: Manager; note?: string }) => void send(body) }
}
