import { fill } from '#i18n/fill.ts'
import type { Texts } from '#i18n/texts.ts'

/** "3 hari kerja", "1 working day". */
export function workingDaysText(count: number, { website: { standard } }: Texts): string {
  return count === 1 ? standard.workingDay : fill(standard.workingDays, { count })
}
