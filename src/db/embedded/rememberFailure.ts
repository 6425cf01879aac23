import type { EmbeddedPostgresError } from './errors.ts'

type Listener = (error: EmbeddedPostgresError) => void

/** A failure that happens at most once and is told to everybody, also to those who ask afterwards. */
export function rememberFailure(): { happened: Listener; listen(listener: Listener): void } {
  const listeners: Listener[] = []
  let failure: EmbeddedPostgresError | null = null
  return {
    happened: (error) => {
      failure = error
      for (const listener of listeners) listener(error)
    },
    listen: (listener) => {
      if (failure) listener(failure)
      else listeners.push(listener)
    },
  }
}
