import type { DayShown } from '#endpoints/requestDeadline.ts'
import type { DayKind } from '#domain/workdays/dayStrip.ts'
import type { Texts } from '#i18n/texts.ts'

/** What stands in the little room of a day: its number, or one short word. */
export function signOf({ kind, number }: DayShown, { deadline }: Pick<Texts, 'deadline'>): string {
  const signs: Partial<Record<DayKind, string>> = deadline.signs
  return signs[kind] ?? (kind === 'late' ? `+${number}` : String(number))
}
