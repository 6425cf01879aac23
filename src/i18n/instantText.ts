import { OFFICE_ZONE } from '#domain/officeTime.ts'

const locale = (language: string | undefined) =>
  language?.toLowerCase().startsWith('en') ? 'en-GB' : 'id-ID'

/** How the calendars of the panel write an instant, in the language of date-fns; what is typed may leave the zone out. */
export const PICKER_FORMAT = 'd MMMM yyyy HH.mm'
export const PICKER_FORMAT_IN_ZONE = `${PICKER_FORMAT} 'WITA'`

/** An instant in the office's own time, whatever the clock of the reader: "23 November 2026 pukul 10.15 WITA". */
export function instantText(moment: Date, language: string | undefined): string {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: OFFICE_ZONE } as const
  return `${new Intl.DateTimeFormat(locale(language), style).format(moment)} WITA`
}

/** The day of an instant where the office stands: "23 November 2026". */
export function officeDayText(moment: Date, language: string | undefined): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: OFFICE_ZONE }).format(
    moment,
  )
}

/** The same where each cell of a column says it: "23 November 2026 10.15". */
export function instantInOffice(moment: Date, language: string | undefined): string {
  const clock = new Intl.DateTimeFormat('id-ID', { timeStyle: 'short', timeZone: OFFICE_ZONE })
  return `${officeDayText(moment, language)} ${clock.format(moment)}`
}
