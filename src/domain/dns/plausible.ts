/** A reading of the zone beside what we know of our own records. */
export interface ReadingCheck {
  /** Our records that stood there when the zone was last read. */
  ours: number
  /** Of these, how many the reading no longer shows. */
  missing: number
}

/** With fewer, a share says nothing. */
const FEWEST_FOR_A_SHARE = 10
const LARGEST_SHARE = 0.3
/** One or two records may well have been all there was. */
const FEWEST_FOR_ALL = 3

/**
 * Whether a reading may be believed. That much does not vanish by itself: the provider lies, or it is another zone. It
 * is one alarm and no finding, and nothing is concluded from it.
 */
export function isPlausible({ ours, missing }: ReadingCheck): boolean {
  if (missing === ours) return ours < FEWEST_FOR_ALL
  return ours < FEWEST_FOR_A_SHARE || missing <= ours * LARGEST_SHARE
}
