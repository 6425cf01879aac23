import type { LiveRecord } from '#domain/dns/records.ts'

/** One record before and after a worker's write, as the zone itself saw it; null where there was none. */
export interface Touch {
  before: LiveRecord | null
  after: LiveRecord | null
}

/** The head has taken over a record that somebody made by hand. */
export interface Adoption {
  request: string
  /** What is to be written onto it. */
  marker: string
  /** The record as it was when the head looked; null where nothing was shown. */
  shown: LiveRecord | null
}

/** A write that met what somebody made by hand, or what was decided about it. */
export interface ForeignTouch extends Touch {
  /** What was decided about that record at that time. */
  adoption: Adoption | null
}

/** What was made by hand, and what is known about it. */
export interface HandMade {
  /** Records that are somebody else's, as they have to stand. */
  strangers: Map<string, LiveRecord>
  /** What was taken over and is neither undone nor carried out, by the record's id. */
  adoptions: Map<string, Adoption>
  /** Marked as decided; ours once the decision is said to be carried out. */
  taken: Map<string, Adoption>
  foreignTouches: ForeignTouch[]
}

const FIELDS = ['id', 'name', 'type', 'content', 'proxied', 'ttl', 'comment']

/** Whether two views show the same record, to the last field. */
export function isSame(one: LiveRecord | null | undefined, other: LiveRecord | null | undefined): boolean {
  return JSON.stringify(one, FIELDS) === JSON.stringify(other, FIELDS)
}

/** Nothing but the marker, onto the record as it was shown. */
export function isMarking({ before, after, adoption }: ForeignTouch): boolean {
  if (!adoption?.shown || !before) return false
  return isSame(before, adoption.shown) && isSame(after, { ...before, comment: adoption.marker })
}

/** Sorts out which writes met what was made by hand. A marking that was decided makes the record ours, and no more. */
export function noteTouches(book: HandMade, touches: readonly Touch[]): void {
  const { strangers, adoptions, taken, foreignTouches } = book
  for (const touch of touches) {
    const { before, after } = touch
    const id = before?.id ?? ''
    const adoption = before ? (adoptions.get(id) ?? null) : createdInstead(book, after)
    if (strangers.has(id)) {
      foreignTouches.push({ ...touch, adoption })
      if (adoption && isMarking({ ...touch, adoption })) {
        strangers.delete(id)
        taken.set(id, adoption)
      }
    } else if (taken.has(id) || (!before && adoption)) foreignTouches.push({ ...touch, adoption })
  }
}

/** While a record is to be taken over nothing is created for that decision. */
function createdInstead({ adoptions }: HandMade, after: LiveRecord | null): Adoption | null {
  return [...adoptions.values()].find(({ marker }) => marker === after?.comment) ?? null
}
