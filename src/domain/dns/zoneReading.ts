/** When the worker last read the whole zone. */
export interface ZoneReading {
  /** Instant, ISO. */
  readAt: string
  ageSeconds: number
}

/** The worker reads every five minutes; three in a row have failed. */
const STALE_AFTER_S = 15 * 60

/** How far the copy of the zone may be trusted: "could not check" is never "free". */
export function zoneTrust(reading: ZoneReading | null): 'fresh' | 'zone-copy-stale' | 'zone-copy-missing' {
  if (!reading) return 'zone-copy-missing'
  return reading.ageSeconds > STALE_AFTER_S ? 'zone-copy-stale' : 'fresh'
}
