import type { RefusalShown } from '../rest.ts'

/** Where the handing in of one file stands; as long as it is not done, the file is kept. */
export type UploadState =
  | { kind: 'idle' }
  /** `part`: how much of it has left the browser, from 0 to 1. All of it, and the server looks at it. */
  | { kind: 'sending'; file: string; part: number }
  | { kind: 'refused'; file: string; refusal: RefusalShown }
  /** Whether it arrived is not known. */
  | { kind: 'lost'; file: string }
  /** Whoever chose it is not signed in any more. */
  | { kind: 'ended'; file: string }

export type UploadEvent =
  | { kind: 'chosen'; file: string }
  | { kind: 'progress'; part: number }
  | { kind: 'refused'; file: string; refusal: RefusalShown }
  | { kind: 'lost' | 'ended' | 'done' | 'given-up' }

/** What becomes of the handing in; what does not fit to where it stands changes nothing. */
export function uploadAfter(state: UploadState, event: UploadEvent): UploadState {
  if (event.kind === 'refused') return event
  if (event.kind === 'done' || event.kind === 'given-up') return { kind: 'idle' }
  if (event.kind === 'chosen') return { kind: 'sending', file: event.file, part: 0 }
  if (state.kind !== 'sending') return state
  if (event.kind === 'progress') return { ...state, part: Math.max(state.part, event.part) }
  return { kind: event.kind, file: state.file }
}
