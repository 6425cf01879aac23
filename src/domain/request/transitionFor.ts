import type { Channel } from './status.ts'
import { transitionOf, type RequestAction, type Transition } from './transitions.ts'

/** The row as it is for a request: the office's own acts have other people, and nothing is handed over after them. */
export function transitionFor(action: RequestAction, channel: Channel): Transition {
  const row = transitionOf(action)
  return channel === 'office' ? { ...row, ...row.exOfficio } : row
}
