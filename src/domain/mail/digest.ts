/** One request as a line of the digest. */
export interface DigestLine {
  number: string
  host: string | null
  unit: string
  /** Working days since it was due; null where it is not late. */
  daysLate: number | null
}

/** A list that may be too long for a mail. */
export interface DigestList {
  total: number
  lines: readonly DigestLine[]
}

export const DIGEST_LISTS = ['overdue', 'dueToday', 'dueTomorrow', 'waiting', 'stuck'] as const
export type DigestListName = (typeof DIGEST_LISTS)[number]

/** The morning's mail to one of staff, as it is noted on its row. */
export interface Digest extends Record<DigestListName, DigestList> {
  /** `2026-11-23`, where the office stands. */
  day: string
  /** Differences between zone and register that have been seen twice. */
  findings: number
  /** Notices that no mail brings to a unit and that somebody has to tell. */
  contacts: number
  /** Login information past its time that nobody has opened. */
  unopened: number
  /** Active names of events that are over. */
  ended: number
  /** What happened since the last digest: how often each kind of notice. */
  news: Readonly<Record<string, number>>
}

/** As many lines of each list; the rest is a number and stands on the lists of the panel. */
export const MOST_LINES = 20
