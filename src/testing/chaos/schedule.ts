import { randomFrom } from '../bench/random.ts'
import { LABELS, TARGETS, type ChaosFault, type ChaosStep, type Moment } from './steps.ts'

/** The kinds of faults that a zone knows. */
export type FaultKinds = Record<ChaosFault['on'], readonly string[]>

/** The treacherous ones come as often as all others together. */
export function withFavourites(kinds: readonly string[], favourites: readonly string[]): string[] {
  const each = Math.ceil(kinds.length / favourites.length)
  return [...kinds, ...favourites.flatMap((kind) => Array<string>(each).fill(kind))]
}

const LEAST_SCENES = 4
const MORE_SCENES = 6
/** Around the pauses between looks, the proof of an absence, the lease, and the longest pause. */
const PAUSES_S = [3, 6, 16, 61, 301, 601]
/** A pass over one request is three to seven calls. */
const CALLS = 8
const PICKS = 12

/** The schedule of a seed: nothing but the seed and the kinds of faults decides. Two names stand when it begins. */
export function scheduleFrom(seed: number, kinds: FaultKinds): ChaosStep[] {
  const dice = diceFrom(seed, kinds)
  const standing: ChaosStep[] = (['satu', 'dua'] as const).flatMap((label) => [
    { do: 'create', label, target: dice.of(TARGETS) },
    NEWEST,
  ])
  const length = LEAST_SCENES + dice.below(MORE_SCENES)
  const scenes = Array.from({ length }, () => dice.weighted(SCENES)(dice)).flat()
  return [...standing, { do: 'work', moment: null }, ...scenes]
}

/** What was asked for last is decided. */
const NEWEST: ChaosStep = { do: 'approve', pick: -1 }

interface Dice {
  kinds: FaultKinds
  below(limit: number): number
  of<T>(choices: readonly T[]): T
  weighted(table: readonly Weighted[]): Make
}

type Make = (dice: Dice) => ChaosStep[]
type Weighted = readonly [weight: number, make: Make]

function diceFrom(seed: number, kinds: FaultKinds): Dice {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const of = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T
  const weighted = (table: readonly Weighted[]) =>
    of(table.flatMap(([weight, make]) => Array<Make>(weight).fill(make)))
  return { kinds, below, of, weighted }
}

const create: Make = ({ of }) => [{ do: 'create', label: of(LABELS), target: of(TARGETS) }]
const retarget: Make = ({ of, below }) => [
  { do: 'change', pick: below(PICKS), newLabel: null, target: of(TARGETS) },
]
const rename: Make = ({ of, below }) => [
  { do: 'change', pick: below(PICKS), newLabel: of(LABELS), target: null },
]
const renameElsewhere: Make = ({ of, below }) => [
  { do: 'change', pick: below(PICKS), newLabel: of(LABELS), target: of(TARGETS) },
]
const remove: Make = ({ below }) => [{ do: 'delete', pick: below(PICKS) }]
const approve: Make = ({ below }) => [{ do: 'approve', pick: below(PICKS) }]
const reopen: Make = ({ below }) => [{ do: 'reopen', pick: below(PICKS) }]
const retry: Make = ({ below }) => [{ do: 'retry', pick: below(PICKS) }]
const elapse: Make = ({ of }) => [{ do: 'elapse', seconds: of(PAUSES_S) }]
const refresh: Make = () => [{ do: 'refresh' }]

const byHand: Make = ({ of, below }) => {
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

const fault: Make = ({ of, below, kinds }) => {
  const on = of(['read', 'write'] as const)
  return [{ do: 'fault', fault: { kind: of(kinds[on]), on, nth: 1 + below(4), times: 1 + below(3) } }]
}

const disturbed: Make = (dice) => [{ do: 'work', moment: momentOf(dice) }]
const undisturbed: Make = () => [{ do: 'work', moment: null }]
const together: Make = () => [{ do: 'together' }]
const later: Make = (dice) => [...elapse(dice), ...undisturbed(dice)]

function momentOf(dice: Dice): Moment {
  const then = dice.below(3) === 0 ? 'dies' : dice.weighted(MEANWHILE)(dice)
  return { call: 1 + dice.below(CALLS), side: dice.of(['before', 'after']), then }
}

/** A decision, what goes wrong meanwhile, and a worker that carries it out. */
const scene =
  (ask: Make): Make =>
  (dice) => [
    ...ask(dice),
    ...sometimes(4, byHand)(dice),
    NEWEST,
    ...sometimes(2, fault)(dice),
    ...sometimes(6, byHand)(dice),
    ...dice.weighted(WORKERS)(dice),
  ]

/** One time in so many. */
const sometimes =
  (in_: number, make: Make): Make =>
  (dice) =>
    dice.below(in_) === 0 ? make(dice) : []

/** What somebody does to what was last made by hand, or beside it. */
const meddle: Make = ({ of }) => {
  const last = { pick: -1, whose: 'hand-made' } as const
  return [
    of<ChaosStep>([
      { do: 'edit', ...last },
      { do: 'edit', ...last },
      { do: 'remove', ...last },
      { do: 'reword', ...last },
      { do: 'unmark', ...last },
      { do: 'move', label: of(LABELS), ...last },
      { do: 'add', label: of(LABELS), type: of(['A', 'TXT']) },
      { do: 'forestall', pick: -1, ttl: 1, comment: null },
    ]),
  ]
}

/** What stands still is believed when it was seen twice. */
const stopped: Make = (dice) => [...undisturbed(dice), { do: 'elapse', seconds: 6 }, ...undisturbed(dice)]
const again: Make = (dice) => [{ do: 'retry', pick: -1 }, ...stopped(dice)]
const adopt: Make = (dice) => [
  { do: 'adopt', pick: -1, meanwhile: sometimes(3, (same) => same.weighted(BEFORE_THE_CLICK)(same))(dice) },
]

/** Somebody enters by hand what was decided, the head takes it over, and all kinds of things happen meanwhile. */
const takeover =
  (ask: Make): Make =>
  (dice) => [
    ...ask(dice),
    NEWEST,
    { do: 'forestall', pick: -1, ttl: dice.of([1, 3600]), comment: dice.of([null, 'Pak Budi']) },
    ...stopped(dice),
    ...sometimes(6, meddle)(dice),
    ...adopt(dice),
    ...sometimes(2, fault)(dice),
    ...sometimes(4, meddle)(dice),
    ...dice.weighted(TAKERS)(dice),
    ...sometimes(3, (same) => [...meddle(same), ...stopped(same)])(dice),
    ...sometimes(3, (same) => same.weighted(AFTERWARDS)(same))(dice),
  ]

/** A record that somebody has removed is decided anew, as the reading of the zone shows it. */
const restore: Make = ({ of, below }) => {
  const pick = below(PICKS)
  const change = { do: 'change', pick, newLabel: of([null, null, of(LABELS)]), target: of(TARGETS) } as const
  return [{ do: 'remove', pick, whose: 'registered' }, { do: 'refresh' }, change]
}

/** While a record is taken over: zone, listing, write. */
const TAKING_CALLS = 4
const disturbedTaking: Make = (dice) => {
  const then = dice.below(3) === 0 ? 'dies' : dice.weighted(WHILE_TAKING)(dice)
  return [
    { do: 'work', moment: { call: 1 + dice.below(TAKING_CALLS), side: dice.of(['before', 'after']), then } },
  ]
}

/** Another worker takes over from one that sleeps longer than its lease; its connection may be gone too. */
const takenOver: Make = ({ of }) => [
  { do: 'elapse', seconds: 61 },
  ...of<ChaosStep[]>([[{ do: 'cut' }], []]),
  { do: 'work', moment: null },
]

const MEANWHILE: readonly Weighted[] = [
  [4, byHand],
  [2, reopen],
  [1, approve],
  [1, refresh],
  [3, takenOver],
]

const WORKERS: readonly Weighted[] = [
  [4, disturbed],
  [2, undisturbed],
  [1, together],
]

const WHILE_TAKING: readonly Weighted[] = [
  [6, meddle],
  [1, reopen],
  [1, takenOver],
]

const BEFORE_THE_CLICK: readonly Weighted[] = [
  [3, meddle],
  [2, again],
  [2, (dice) => [...meddle(dice), ...again(dice)]],
  [1, reopen],
  [1, adopt],
]

const AFTERWARDS: readonly Weighted[] = [
  [3, again],
  [2, (dice) => [...meddle(dice), ...again(dice)]],
  [2, adopt],
  [2, reopen],
]

const TAKERS: readonly Weighted[] = [
  [5, disturbedTaking],
  [2, undisturbed],
  [1, together],
]

const SCENES: readonly Weighted[] = [
  [3, scene(create)],
  [3, scene(retarget)],
  [5, scene(rename)],
  [2, scene(renameElsewhere)],
  [4, scene(remove)],
  [6, takeover(create)],
  [3, takeover(restore)],
  [1, approve],
  [2, reopen],
  [2, retry],
  [2, byHand],
  [2, fault],
  [4, later],
  [1, refresh],
]
