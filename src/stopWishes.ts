/** npm passes on what the terminal has already sent to everybody: within this time it is the same wish. */
const SAME_WISH_MS = 1000

interface Wishes {
  /** Aborted by the first signal: end, but in order. */
  readonly stop: AbortSignal
  /** Aborted by the second: end now. */
  readonly hurry: AbortSignal
}

/** What counts as a first and as a second signal. */
export function wishes(now: () => number): Wishes & { heard(signal: NodeJS.Signals): void } {
  const [stop, hurry] = [new AbortController(), new AbortController()]
  let first: { signal: NodeJS.Signals; at: number } | null = null
  return {
    stop: stop.signal,
    hurry: hurry.signal,
    heard: (signal) => {
      if (!first) {
        first = { signal, at: now() }
        return stop.abort(signal)
      }
      if (signal !== first.signal || now() - first.at > SAME_WISH_MS) hurry.abort(signal)
    },
  }
}

/** Listens to what a terminal and a service manager send, from now to the end of the process. */
export function listenToWishes(): Wishes {
  const { heard, ...heardSoFar } = wishes(() => performance.now())
  process.on('SIGTERM', heard).on('SIGINT', heard)
  return heardSoFar
}
