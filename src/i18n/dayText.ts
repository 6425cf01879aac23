/** A calendar day (`2026-11-23`) as people write it: 23 November 2026. Anything else stays as it is. */
export function dayText(day: string | undefined, language: string | undefined): string {
  const instant = new Date(`${day}T00:00:00Z`)
  if (!day || Number.isNaN(instant.getTime())) return day ?? ''
  const locale = language?.toLowerCase().startsWith('en') ? 'en-GB' : 'id-ID'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(instant)
}
