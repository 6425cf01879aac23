'use client'
import type { Texts } from '#i18n/texts.ts'
import { formatDay, formatInstant } from '../formatInstant.ts'
import { useTexts } from '../useTexts.ts'

/** How a value of the form is said where only its path is known; a text is said as it stands. */
export function useValueWords(): (path: string, value: unknown) => string {
  const { texts, language } = useTexts()
  return (path, value) => {
    if (TICKED.test(path)) return value === true ? texts.ui.yes : texts.ui.no
    if (typeof value !== 'string') return texts.ui.returnedEmpty
    if (DAYS.has(path)) return formatDay(value, language)
    if (path === 'receivedAt') return formatInstant(value, language)
    return CHOICES[path]?.(texts)[value] ?? value
  }
}

type Words = Readonly<Record<string, string>>

const TICKED = /^statements\.|^target\.proxied$|^parentConsent\.given$/
const DAYS: ReadonlySet<string> = new Set(['expiresOn', 'letter.date'])
const CHOICES: Readonly<Record<string, (texts: Texts) => Words>> = {
  type: (texts) => texts.requestTypes,
  channel: (texts) => texts.channels,
  'exOfficio.grounds': (texts) => texts.grounds,
  category: (texts) => texts.categories,
  'letter.signatory.positionStatus': (texts) => texts.positionStatuses,
}
