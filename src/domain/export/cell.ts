/** One value of an exported row, before it is known in which kind of file it will stand. */
export type Cell = string | number | Instant | Day | null

export interface Instant {
  kind: 'instant'
  at: Date
}

export interface Day {
  kind: 'day'
  /** Calendar day where the office stands, `2026-11-23`. */
  on: string
}
