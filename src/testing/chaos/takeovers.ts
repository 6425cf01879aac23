import { sometimes, type Make, type Weighted } from './dice.ts'
import { fault, NEWEST, reopen, takenOver, together, undisturbed } from './makes.ts'
import { LABELS, TARGETS, type ChaosStep } from './steps.ts'

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
export const takeover =
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
    ...sometimes(2, (same) => same.weighted(AFTERWARDS)(same))(dice),
  ]

/** A record that somebody has removed is decided anew, as the reading of the zone shows it. */
export const restore: Make = ({ of, below }) => {
  const pick = below(LABELS.length)
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

/** The record is marked, nobody hears of it, and somebody does something to it. */
const unheard: Make = (dice) => [
  { do: 'work', moment: { call: 3, side: 'after', then: 'dies' } },
  { do: 'elapse', seconds: 61 },
  ...meddle(dice),
  ...stopped(dice),
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
  [3, unheard],
  [2, undisturbed],
  [1, together],
]
