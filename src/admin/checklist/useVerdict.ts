'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Verdict } from '#domain/request/facts.ts'
import { callRest, type RefusalShown } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** What a person says about a document; who says it is the server's to know. */
export type Judgement = Omit<Verdict, 'by'>

export type VerdictOutcome = 'none' | 'saving' | 'lost' | { refusal: RefusalShown }

/** Saves a verdict; afterwards the checklist and the actions are asked for again, also when somebody else was faster. */
export function useVerdict(document: string) {
  const { language } = useTexts()
  const { reportUpdate } = useDocumentEvents()
  const [outcome, setOutcome] = useState<VerdictOutcome>('none')
  const running = useRef(false)
  const judge = async (verdict: Judgement): Promise<boolean> => {
    // State would come too late for the second half of a double click.
    if (running.current) return false
    running.current = true
    setOutcome('saving')
    const answer = await callRest(`/api/documents/${document}?depth=0`, {
      language,
      method: 'PATCH',
      body: { verdict },
    })
    running.current = false
    setOutcome(answer.kind === 'ok' ? 'none' : answer.kind === 'lost' ? 'lost' : { refusal: answer.refusal })
    const isNews = answer.kind === 'ok' || (answer.kind === 'refused' && answer.status === 409)
    if (isNews)
      reportUpdate({
        // Payload's relationship fields look for the document in the event without asking whether it is there.
        doc: { id: document },
        id: document,
        entitySlug: 'documents',
        operation: 'update',
        updatedAt: new Date().toISOString(),
      })
    return answer.kind === 'ok'
  }
  return { judge, outcome }
}
