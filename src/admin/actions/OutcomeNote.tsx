'use client'
import { EndedNote } from '../keep/EndedNote.tsx'
import { useTexts } from '../useTexts.ts'
import { RefusalNote } from './RefusalNote.tsx'
import type { Outcome } from './useSaveAction.ts'

interface Props {
  outcome: Outcome
  /** Brings to what has to be mended. */
  onJump?: (path: string) => void
}

/** Why an action did not go through, in the dialog that asked for it. */
export function OutcomeNote({ outcome, onJump }: Props) {
  const { texts } = useTexts()
  if (outcome.kind === 'refused') return <RefusalNote refusal={outcome.refusal} isAnswer onJump={onJump} />
  if (outcome.kind === 'ended') return <EndedNote isAction />
  if (outcome.kind !== 'lost' && outcome.kind !== 'stale') return null
  return (
    <p className="office-note office-note--bad" role="alert">
      {outcome.kind === 'lost' ? texts.ui.connectionLostKept : texts.refusals['stale-page']}
    </p>
  )
}
