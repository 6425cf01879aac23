import { WEEKDAYS, type OfficeHours } from '#domain/officeHours.ts'
import type { PageLanguage } from '#domain/website/paths.ts'
import type { Texts } from '#i18n/texts.ts'

/** The days from Monday on, which is how a week is read in Indonesia. */
const WEEK = [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)]

/** The office hours in words: days that follow one another as "Monday–Friday". */
export function openingText({ days, opens, closes }: OfficeHours, texts: Texts, language: PageLanguage) {
  const open = WEEK.filter((day) => days.includes(day))
  const first = WEEK.findIndex((day) => day === open[0])
  const isOneRun = open.length > 2 && open.every((day, n) => WEEK[first + n] === day)
  const names = open.map((day) => texts.weekdays[day])
  const time = (clock: string) => (language === 'id' ? clock.replace(':', '.') : clock)
  return {
    days: isOneRun ? `${names[0]}–${names.at(-1)}` : names.join(', '),
    opens: time(opens),
    closes: time(closes),
  }
}
