/** How full the zone is, as it was read last. */
export interface ZoneRoom {
  used: number
  /** Null when the provider names no limit. */
  quota: number | null
  /** Approved creations that are not written yet. */
  waiting: number
}

/** From here on staff are shown how much room is left. */
const SHOWN_FROM = 0.8

export function isNearlyFull({ used, quota }: ZoneRoom): boolean {
  return quota !== null && used >= quota * SHOWN_FROM
}

/** Whether one more record finds room once everything that waits is written. */
export function hasRoom({ used, quota, waiting }: ZoneRoom): boolean {
  return quota === null || used + waiting < quota
}
