'use client'
import type { RefusalShown } from '../rest.ts'
import { ProblemList } from './ProblemList.tsx'

interface Props {
  refusal: RefusalShown
  /** An answer to what was just tried is read out; an explanation that was asked for is not. */
  isAnswer?: boolean
  /** Brings to what has to be mended. */
  onJump?: (path: string) => void
}

/** Why something was refused or is not possible yet, and all there is to mend. */
export function RefusalNote({ refusal, isAnswer = false, onJump }: Props) {
  return (
    <div
      className={`office-note office-note--${isAnswer ? 'bad' : 'warning'}`}
      role={isAnswer ? 'alert' : undefined}
    >
      <p>{refusal.message}</p>
      <ProblemList problems={refusal.errors} onJump={onJump} />
    </div>
  )
}
