import { instantText, officeDayText } from '#i18n/instantText.ts'

/** An instant in the office's own time, whatever the clock of the reader: "23 November 2026 pukul 10.15 WITA". */
export function formatInstant(instant: string | Date, language: string): string {
  return instantText(new Date(instant), language)
}

/** A day of the calendar: "23 November 2026". */
export function formatDay(day: string, language: string): string {
  return officeDayText(new Date(day), language)
}
