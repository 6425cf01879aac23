'use client'
import { ActionButton } from './ActionButton.tsx'
import { ChosenAction } from './ChosenAction.tsx'
import type { AvailableAction, Offer } from './useActions.ts'
import type { Choice } from './useChoice.ts'

/** Steps forward, of which the first possible one is the main button; the others are ways out. */
const FORWARD: ReadonlySet<string> = new Set([
  'submit',
  'startReview',
  'declareComplete',
  'approve',
  'handOver',
  'confirmDeletion',
  'adoptRecord',
  'retryDns',
])

interface Props {
  /** Null until it is known; what was chosen before stays open meanwhile. */
  offer: Offer | null
  actions: readonly AvailableAction[]
  choice: Choice
}

/** Actions as buttons, the main one marked, and the dialogue of the one that was chosen. */
export function OfferedActions({ offer, actions, choice: { chosen, choose, isPossible, end } }: Props) {
  const main = actions.find((action) => FORWARD.has(action.action) && isPossible(action))
  return (
    <>
      {actions.map((action) => (
        <ActionButton
          key={action.action}
          action={action}
          isMain={action === main}
          isPossible={isPossible(action)}
          onChoose={() => choose(action)}
        />
      ))}
      {chosen && <ChosenAction action={chosen} advice={offer} isPossible={isPossible(chosen)} onEnd={end} />}
    </>
  )
}
