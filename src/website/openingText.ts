import type { OfficeHours } from '#domain/officeHours.ts'
import type { PageLanguage } from '#domain/website/paths.ts'

/** The office hours as each language writes the time. */
export function openingText({ opens, closes }: OfficeHours, language: PageLanguage): OfficeHours {
  const time = (clock: string) => (language === 'id' ? clock.replace(':', '.') : clock)
  return { opens: time(opens), closes: time(closes) }
}
