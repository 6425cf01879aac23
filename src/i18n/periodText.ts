import { instantText } from './instantText.ts'
import { textsFor } from './label.ts'

/** A period as `from/until` (ISO 8601), the way people at the office say it: with its first and its last minute. */
export function periodText(period: string, language: string | undefined): string {
  const [from = '', until = ''] = period.split('/')
  return textsFor(language)
    .ui.period.replace('{from}', () => said(from, language))
    .replace('{until}', () => said(until, language))
}

/** What is no instant stays as it is. */
function said(instant: string, language: string | undefined): string {
  const moment = new Date(instant)
  return Number.isNaN(moment.getTime()) ? instant : instantText(moment, language)
}
