import { randomFrom } from '../bench/random.ts'
import type { ChaosFault, ChaosStep } from './steps.ts'

/** The kinds of faults that a zone knows. */
export type FaultKinds = Record<ChaosFault['on'], readonly string[]>

/** The treacherous ones come as often as all others together. */
export function withFavourites(kinds: readonly string[], favourites: readonly string[]): string[] {
  const each = Math.ceil(kinds.length / favourites.length)
  return [...kinds, ...favourites.flatMap((kind) => Array<string>(each).fill(kind))]
}

/** What a schedule is thrown with. */
export interface Dice {
  kinds: FaultKinds
  below(limit: number): number
  of<T>(choices: readonly T[]): T
  weighted(table: readonly Weighted[]): Make
}

/** Some steps, as the dice fall. */
export type Make = (dice: Dice) => ChaosStep[]
/** How often something comes beside the others of its table. */
export type Weighted = readonly [weight: number, make: Make]

/** Dice that fall alike for the same seed. */
export function diceFrom(seed: number, kinds: FaultKinds): Dice {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const of = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T
  const weighted = (table: readonly Weighted[]) =>
    of(table.flatMap(([weight, make]) => Array<Make>(weight).fill(make)))
  return { kinds, below, of, weighted }
}

/** One time in so many. */
export const sometimes =
  (in_: number, make: Make): Make =>
  (dice) =>
    dice.below(in_) === 0 ? make(dice) : []
