import { AsyncLocalStorage } from 'node:async_hooks'

/** Moves on with every look, so that what one action writes keeps its order. */
interface ToldClock {
  ms: number
}

const told = new AsyncLocalStorage<ToldClock>()

/** The present. Whatever is stamped with a time or compares with one asks here. */
export function now(): Date {
  return toldTime() ?? new Date()
}

/** The time that own code is telling; null in real life, where every clock may be asked. */
export function toldTime(): Date | null {
  const clock = told.getStore()
  return clock ? new Date((clock.ms += 1)) : null
}

/** Runs own code as if it were that time: how the demo gets a history of weeks. No request from outside begins such a call. */
export function during<T>(instant: Date, work: () => Promise<T>): Promise<T> {
  return told.run({ ms: instant.getTime() }, work)
}
