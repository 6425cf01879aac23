import { OFFICE_ZONE } from '#domain/officeTime.ts'
import { textsFor } from './label.ts'

/** A period as `from/until` (ISO 8601), the way people at the office say it: with its first and its last minute. */
export function periodText(period: string, language: string | undefined): string {
  const [from = '', until = ''] = period.split('/')
  return textsFor(language)
    .ui.period.replace('{from}', () => instantText(from, language))
    .replace('{until}', () => instantText(until, language))
}

/** "23 November 2026 pukul 10.15 WITA"; what is no instant stays as it is. */
function instantText(instant: string, language: string | undefined): string {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return instant
  const locale = language?.toLowerCase().startsWith('en') ? 'en-GB' : 'id-ID'
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: OFFICE_ZONE,
  })
  return `${format.format(moment)} WITA`
}
