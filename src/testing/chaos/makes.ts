import type { Make } from './dice.ts'
import { LABELS, TARGETS, type ChaosStep } from './steps.ts'

/** Around the pauses between looks, the proof of an absence, the lease, and the longest pause. */
const PAUSES_S = [3, 6, 16, 61, 301, 601]
const PICKS = 12

/** What was asked for last is decided. */
export const NEWEST: ChaosStep = { do: 'approve', pick: -1 }

export const create: Make = ({ of }) => [{ do: 'create', label: of(LABELS), target: of(TARGETS) }]
export const retarget: Make = ({ of, below }) => [
  { do: 'change', pick: below(PICKS), newLabel: null, target: of(TARGETS) },
]
export const rename: Make = ({ of, below }) => [
  { do: 'change', pick: below(PICKS), newLabel: of(LABELS), target: null },
]
export const renameElsewhere: Make = ({ of, below }) => [
  { do: 'change', pick: below(PICKS), newLabel: of(LABELS), target: of(TARGETS) },
]
export const remove: Make = ({ below }) => [{ do: 'delete', pick: below(PICKS) }]
export const approve: Make = ({ below }) => [{ do: 'approve', pick: below(PICKS) }]
export const reopen: Make = ({ below }) => [{ do: 'reopen', pick: below(PICKS) }]
export const retry: Make = ({ below }) => [{ do: 'retry', pick: below(PICKS) }]
export const elapse: Make = ({ of }) => [{ do: 'elapse', seconds: of(PAUSES_S) }]
export const refresh: Make = () => [{ do: 'refresh' }]

export const byHand: Make = ({ of, below }) => {
  const pick = below(PICKS)
  const label = of(LABELS)
  return [
    of<ChaosStep>([
      { do: 'add', label, type: of(['A', 'TXT', 'CNAME']) },
      { do: 'edit', pick },
      { do: 'remove', pick },
      { do: 'unmark', pick },
      { do: 'move', pick, label },
    ]),
  ]
}

export const fault: Make = ({ of, below, kinds }) => {
  const on = of(['read', 'write'] as const)
  return [{ do: 'fault', fault: { kind: of(kinds[on]), on, nth: 1 + below(4), times: 1 + below(3) } }]
}

export const undisturbed: Make = () => [{ do: 'work', moment: null }]
export const together: Make = () => [{ do: 'together' }]

/** Another worker takes over from one that sleeps longer than its lease; its connection may be gone too. */
export const takenOver: Make = ({ of }) => [
  { do: 'elapse', seconds: 61 },
  ...of<ChaosStep[]>([[{ do: 'cut' }], []]),
  { do: 'work', moment: null },
]
