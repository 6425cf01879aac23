const localeOf = (language: string | undefined) =>
  language?.toLowerCase().startsWith('en') ? 'en-GB' : 'id-ID'

const instantOf = (day: string | undefined) => new Date(`${day}T00:00:00Z`)

/** A calendar day (`2026-11-23`) as people write it: 23 November 2026. Anything else stays as it is. */
export function dayText(day: string | undefined, language: string | undefined): string {
  return said(day, language, { dateStyle: 'long' })
}

/** The same with the day of the week: Senin, 23 November 2026. */
export function weekdayText(day: string | undefined, language: string | undefined): string {
  return said(day, language, { dateStyle: 'full' })
}

/** Where there is little room: Sen, and 23 Nov. */
export function shortDayText(day: string, language: string | undefined) {
  return {
    weekday: said(day, language, { weekday: 'short' }),
    date: said(day, language, { day: 'numeric', month: 'short' }),
  }
}

/** A month (`2026-11`) where there is little room: Nov 26. */
export function shortMonthText(month: string, language: string | undefined): string {
  return said(`${month}-01`, language, { month: 'short', year: '2-digit' })
}

/** Calendar days from one to another: 25–26 Juli 2026. One day alone is that day. */
export function daysText([from, until]: readonly [string, string], language: string | undefined): string {
  if (from === until) return dayText(from, language)
  const range = formatOf(language, { dateStyle: 'long' }).formatRange(instantOf(from), instantOf(until))
  // Unicode writes thin spaces round the dash, which nobody types who searches for it.
  return range.replaceAll('\u2009', ' ')
}

function said(
  day: string | undefined,
  language: string | undefined,
  style: Intl.DateTimeFormatOptions,
): string {
  const instant = instantOf(day)
  return !day || Number.isNaN(instant.getTime()) ? (day ?? '') : formatOf(language, style).format(instant)
}

function formatOf(language: string | undefined, style: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: 'UTC' })
}
