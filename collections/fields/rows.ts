import { label } from '#i18n/label.ts'
import type { Texts } from '#i18n/texts.ts'

/** How the rows of an array are called, one and many. */
export function rows(pick: (texts: Texts) => string) {
  return { singular: label(pick), plural: label(pick) }
}
