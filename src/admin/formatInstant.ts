const LOCALES = { id: 'id-ID', en: 'en-GB' } as const

/** An instant in the office's own time, whatever the clock of the reader: "23 November 2026 pukul 10.15 WITA". */
export function formatInstant(instant: string | Date, language: string): string {
  const locale = language.startsWith('en') ? LOCALES.en : LOCALES.id
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Makassar',
  })
  return `${format.format(new Date(instant))} WITA`
}

/** A day of the calendar: "23 November 2026". */
export function formatDay(day: string, language: string): string {
  const locale = language.startsWith('en') ? LOCALES.en : LOCALES.id
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Makassar' }).format(
    new Date(day),
  )
}
