'use client'
import { Badge } from '../StatusBadge.tsx'
import type { DocumentState } from './documentState.ts'

const TONES = { notJudged: 'waiting', completeAndValid: 'good', waived: 'quiet', rejected: 'bad' } as const

/** What became of a document as a coloured word. */
export function VerdictBadge({ state, text }: { state: DocumentState; text: string }) {
  return <Badge tone={TONES[state]} text={text} />
}
