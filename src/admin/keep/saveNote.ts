'use client'
import { useSyncExternalStore } from 'react'
import type { RefusalShown } from '../rest.ts'
import type { News } from '../stale/askNews.ts'

/** What is to be said above the form about its last save, until it is settled. */
export type SaveNote =
  | { kind: 'none' }
  | { kind: 'lost' }
  | { kind: 'ended' }
  | { kind: 'refused'; refusal: RefusalShown }
  /** `isAnswer`: to a save; else it was found out while somebody was typing, who is not to be interrupted. */
  | { kind: 'stale'; news: News; isAnswer: boolean }
  /** Both versions were brought together, and the result waits to be saved. */
  | { kind: 'settled' }

const NONE: SaveNote = { kind: 'none' }
const listeners = new Set<() => void>()
let current: SaveNote = NONE

/** Tells the note above the form. The button that saves stands in another part of the page, without a common parent of ours. */
export function tellSaveNote(note: SaveNote): void {
  current = note
  for (const listener of listeners) listener()
}

/** The note about the form on the screen. */
export function useSaveNote(): SaveNote {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => NONE,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
