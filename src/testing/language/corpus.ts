import type { Corpus } from './wording.ts'
import { en } from '#i18n/en.ts'
import { id } from '#i18n/id.ts'

export type Language = 'id' | 'en'

/** Beside the words of its texts, what gives a language away. */
const TELLS: Record<Language, string> = {
  en: 'the and of is are was to in on for with by at not this that you your from loading search showing create new untitled',
  id: 'dan yang untuk dari ke di pada dengan oleh tidak ini itu mohon belum sudah telah adalah',
}

/** Words that our Indonesian does without; see the tone in `texts.test.ts`. */
const AVOIDED = 'anda kamu klik email online file upload download password'

/** Words that are at home in both, however often each of them says them; the last are keys of a keyboard. */
const AT_HOME_IN_BOTH = 'unit administrator enter escape tab backspace'

/** What the product and the framework say in each language, as a screen of one of them is judged by it. */
export async function corpora(): Promise<Record<Language, Corpus>> {
  const texts = { id: await textsIn('id'), en: await textsIn('en') }
  const own = new Set([...texts.id, ...texts.en])
  const keys = new Set(
    entriesOf(id)
      .map(([key]) => key)
      .filter((key) => key.length > 2 && !own.has(key)),
  )
  const judging = (language: Language, other: Language): Corpus => ({
    own: texts[language],
    atHome: AT_HOME_IN_BOTH.split(' '),
    other: texts[other],
    tells: TELLS[other].split(' '),
    keys,
  })
  return { id: { ...judging('id', 'en'), avoided: AVOIDED.split(' ') }, en: judging('en', 'id') }
}

async function textsIn(language: Language): Promise<string[]> {
  const { default: config } = await import('#payload.config.ts')
  const { i18n } = await config
  const theirs: object[] = [
    i18n.supportedLanguages[language]?.translations ?? {},
    (i18n.translations as Record<string, object | undefined>)[language] ?? {},
  ]
  const said = [language === 'id' ? id : en, ...theirs]
    .flatMap((texts) => entriesOf(texts))
    .map(([, text]) => text)
  return [...said, ...daysAndMonths(language)]
}

function daysAndMonths(language: Language): string[] {
  const named = (at: Date, options: Intl.DateTimeFormatOptions) => at.toLocaleDateString(language, options)
  const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1))
  const days = Array.from({ length: 7 }, (_, day) => new Date(2026, 0, day + 1))
  return (['long', 'short'] as const).flatMap((width) => [
    ...months.map((at) => named(at, { month: width })),
    ...days.map((at) => named(at, { weekday: width })),
  ])
}

function entriesOf(node: object): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]]
    return typeof value === 'object' && value ? entriesOf(value) : []
  })
}
