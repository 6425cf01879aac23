'use client'
import { useTexts } from '../useTexts.ts'
import { fill } from '#i18n/fill.ts'

/** When our copy of the zone was read; null when it never was. */
export interface ZoneAgeShown {
  ageSeconds: number
  stale: boolean
}

/** How old the knowledge is that an answer about a name rests on. */
export function ZoneAge({ zone }: { zone: ZoneAgeShown | null }) {
  const { texts, language } = useTexts()
  if (!zone) return <p className="zone-age zone-age--stale">{texts.ui.zoneNeverRead}</p>
  const time = agoIn(language, zone.ageSeconds)
  return (
    <p className={`zone-age${zone.stale ? ' zone-age--stale' : ''}`}>{fill(texts.ui.zoneRead, { time })}</p>
  )
}

/** `3 menit yang lalu`. */
function agoIn(language: string, seconds: number): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (seconds < 60) return format.format(-Math.round(seconds), 'second')
  if (seconds < 3600) return format.format(-Math.round(seconds / 60), 'minute')
  if (seconds < 86_400) return format.format(-Math.round(seconds / 3600), 'hour')
  return format.format(-Math.round(seconds / 86_400), 'day')
}
