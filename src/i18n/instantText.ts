import { OFFICE_ZONE } from '#domain/officeTime.ts'
import { textsFor } from './label.ts'

const locale = (language: string | undefined) =>
  language?.toLowerCase().startsWith('en') ? 'en-GB' : 'id-ID'

/** "23 November 2026 pukul 10.15 WITA". */
export function instantText(moment: Date, language: string | undefined): string {
  const time = new Intl.DateTimeFormat(locale(language), {
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: OFFICE_ZONE },
  })
  return textsFor(language)
    .letter.minute.replace('{date}', officeDayText(moment, language))
    .replace('{time}', time.format(moment))
}

/** "23 November 2026", where the office stands. */
export function officeDayText(moment: Date, language: string | undefined): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: OFFICE_ZONE }).format(
    moment,
  )
}
