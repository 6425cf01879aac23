import { diceFrom, sometimes, type Dice, type FaultKinds, type Make, type Weighted } from './dice.ts'
import * as make from './makes.ts'
import { TARGETS, type ChaosStep, type Moment } from './steps.ts'
import { restore, takeover } from './takeovers.ts'

const LEAST_SCENES = 4
const MORE_SCENES = 6
/** A pass over one request is three to seven calls. */
const CALLS = 8

/** The schedule of a seed: nothing but the seed and the kinds of faults decides. Two names stand when it begins. */
export function scheduleFrom(seed: number, kinds: FaultKinds): ChaosStep[] {
  const dice = diceFrom(seed, kinds)
  const standing: ChaosStep[] = (['satu', 'dua'] as const).flatMap((label) => [
    { do: 'create', label, target: dice.of(TARGETS) },
    make.NEWEST,
  ])
  const length = LEAST_SCENES + dice.below(MORE_SCENES)
  const scenes = Array.from({ length }, () => dice.weighted(SCENES)(dice)).flat()
  return [...standing, { do: 'work', moment: null }, ...scenes]
}

const disturbed: Make = (dice) => [{ do: 'work', moment: momentOf(dice) }]
const later: Make = (dice) => [...make.elapse(dice), ...make.undisturbed(dice)]

function momentOf(dice: Dice): Moment {
  const then = dice.below(3) === 0 ? 'dies' : dice.weighted(MEANWHILE)(dice)
  return { call: 1 + dice.below(CALLS), side: dice.of(['before', 'after']), then }
}

/** A decision, what goes wrong meanwhile, and a worker that carries it out. */
const scene =
  (ask: Make): Make =>
  (dice) => [
    ...ask(dice),
    ...sometimes(4, make.byHand)(dice),
    make.NEWEST,
    ...sometimes(2, make.fault)(dice),
    ...sometimes(6, make.byHand)(dice),
    ...dice.weighted(WORKERS)(dice),
  ]

const MEANWHILE: readonly Weighted[] = [
  [4, make.byHand],
  [2, make.reopen],
  [1, make.approve],
  [1, make.refresh],
  [3, make.takenOver],
]

const WORKERS: readonly Weighted[] = [
  [4, disturbed],
  [2, make.undisturbed],
  [1, make.together],
]

const SCENES: readonly Weighted[] = [
  [3, scene(make.create)],
  [3, scene(make.retarget)],
  [5, scene(make.rename)],
  [2, scene(make.renameElsewhere)],
  [4, scene(make.remove)],
  [6, takeover(make.create)],
  [3, takeover(restore)],
  [1, make.approve],
  [2, make.reopen],
  [2, make.retry],
  [2, make.byHand],
  [2, make.fault],
  [4, later],
  [1, make.refresh],
]
