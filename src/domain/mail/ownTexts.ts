import { NOTICE_KINDS, type NoticeKind } from '../notices.ts'

export const MAIL_SIDES = ['unit', 'staff'] as const
export type MailSide = (typeof MAIL_SIDES)[number]
export const MAIL_LANGUAGES = ['id', 'en'] as const
export type MailLanguage = (typeof MAIL_LANGUAGES)[number]

/** Which mail a text is of. */
export interface MailTextKey {
  kind: NoticeKind
  side: MailSide
  language: MailLanguage
}

/** Texts that an administrator wrote instead of ours, by `kind/side/language`; an empty line parts paragraphs. */
export type OwnTexts = Readonly<Record<string, string>>

/** Where a text is kept. */
export function ownTextKey({ kind, side, language }: MailTextKey): string {
  return `${kind}/${side}/${language}`
}

const KEYS = new Map(
  NOTICE_KINDS.flatMap((kind) =>
    MAIL_SIDES.flatMap((side) =>
      MAIL_LANGUAGES.map((language) => {
        const key = { kind, side, language }
        return [ownTextKey(key), key] as const
      }),
    ),
  ),
)

const LONGEST = 5000

/** What was sent for some texts: a new one, or `null` where ours is to hold again. Null when something of it is none. */
export function parseSentTexts(sent: unknown): [MailTextKey, string | null][] | null {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return null
  const parsed = Object.entries(sent).map(([name, text]: [string, unknown]) => {
    const key = KEYS.get(name)
    const isText = text === null || (typeof text === 'string' && text.length <= LONGEST)
    return key && isText ? ([key, text?.trim() || null] as [MailTextKey, string | null]) : null
  })
  return parsed.every((entry) => entry !== null) ? parsed : null
}

/** As it is stored; what a later version no longer knows is passed over. */
export function ownTextsIn(stored: unknown): OwnTexts {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, string] => KEYS.has(entry[0]) && typeof entry[1] === 'string',
    ),
  )
}

/** The `{facts}` that a text speaks of, each once, in one order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w*)\}/g)].map(([whole]) => whole))].sort()
}

/** Whether a text tells the same facts as ours: none is lost, none is asked for that is not known. */
export function tellsTheSame(text: string, ours: readonly string[]): boolean {
  return placeholdersIn(text).join() === placeholdersIn(ours.join('\n')).join()
}

/** An empty line parts paragraphs; each is left out as a whole when a fact is missing. */
export function paragraphsIn(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}
