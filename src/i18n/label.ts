import { en } from './en.ts'
import { id } from './id.ts'
import type { Texts } from './texts.ts'

/** A text in every language of the panel, as Payload wants labels and descriptions. */
export function label(pick: (texts: Texts) => string): { id: string; en: string } {
  return { id: pick(id), en: pick(en) }
}

/** Every text in one language; anything but English is answered in Indonesian. */
export function textsFor(language: string | undefined): Texts {
  return language?.toLowerCase().startsWith('en') ? en : id
}
