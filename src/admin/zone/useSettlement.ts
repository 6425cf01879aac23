'use client'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import { settlingWords, type Settlement } from '#domain/dns/settlement.ts'
import { callRest, type Answer, type RefusalShown } from '../rest.ts'
import { useTexts } from '../useTexts.ts'
import type { SettledFinding } from './SettleFinding.tsx'

export type SettlementOutcome =
  | { kind: 'none' | 'saving' | 'lost' }
  /** `draft`: the request that was made and could not be submitted. */
  | { kind: 'refused'; refusal: RefusalShown; draft: string | null }

type Saved = Answer<{ doc: { id: string } }>

/** Makes the office's request about a difference, submits it and goes to it. Of a second try only what is missing yet is done. */
export function useSettlement(settlement: Settlement, finding: SettledFinding) {
  const { language } = useTexts()
  const router = useRouter()
  const running = useRef(false)
  const draft = useRef<string | null>(null)
  const [outcome, setOutcome] = useState<SettlementOutcome>({ kind: 'none' })
  const save = (path: string, method: 'POST' | 'PATCH', body: object): Promise<Saved> =>
    callRest(`/api/requests${path}`, { language, method, body })
  const begin = (reason: string) => {
    const about = { type: 'change', channel: 'office', exOfficio: { grounds: 'drift' } }
    const words = settlingWords(settlement, finding)
    return save('', 'POST', { ...about, subdomain: finding.subdomain, reason, ...words })
  }
  const submit = async (reason: string): Promise<Saved> => {
    if (draft.current) return save(`/${draft.current}`, 'PATCH', { action: 'submit', reason })
    const begun = await begin(reason)
    if (begun.kind !== 'ok') return begun
    draft.current = begun.body.doc.id
    return save(`/${draft.current}`, 'PATCH', { action: 'submit' })
  }
  const settle = async (reason: string): Promise<boolean> => {
    // State would come too late for the second half of a double click.
    if (running.current) return false
    running.current = true
    setOutcome({ kind: 'saving' })
    const answer = await submit(reason)
    running.current = answer.kind === 'ok'
    if (answer.kind === 'ok') router.push(`/admin/collections/requests/${answer.body.doc.id}`)
    else if (answer.kind === 'lost') setOutcome({ kind: 'lost' })
    else setOutcome({ kind: 'refused', refusal: answer.refusal, draft: draft.current })
    return answer.kind === 'ok'
  }
  return { settle, outcome }
}
