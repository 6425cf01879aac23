'use client'
import { RefusalNote } from './actions/RefusalNote.tsx'
import type { RefusalShown } from './rest.ts'
import { useTexts } from './useTexts.ts'

/** How far a save of a dialog has come. */
export type SavingOutcome =
  { kind: 'none' | 'saving' | 'done' | 'lost' } | { kind: 'refused'; refusal: RefusalShown }

/** Why it did not go through, in the dialog that asked for it. */
export function Became({ outcome }: { outcome: SavingOutcome }) {
  const { texts } = useTexts()
  if (outcome.kind === 'refused') return <RefusalNote refusal={outcome.refusal} isAnswer />
  if (outcome.kind !== 'lost') return null
  return (
    <p className="office-note office-note--bad" role="alert">
      {texts.ui.connectionLostKept}
    </p>
  )
}
