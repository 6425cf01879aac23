/** What is wrong with something that a screen says; null when nothing is. */
export type Judge = (text: string) => string | null

export interface Corpus {
  /** Texts of the language that the screen is in, and of the other one. */
  own: readonly string[]
  other: readonly string[]
  /** Words of the other language beside those of its texts. */
  tells: readonly string[]
  /** Names of texts, none of which is a text. */
  keys: ReadonlySet<string>
  /** Words that the language does without, whoever uses them. */
  avoided?: readonly string[]
  /** Words of both, however much more often one of them says them. */
  atHome?: readonly string[]
  /** What people wrote, longest first; of no language. */
  written?: readonly string[]
}

/** How much more often a word stands in the other language's texts before it counts as a word of that language. */
const FAR_MORE = 8

/** Tells what does not belong on a screen of one language, by the texts of both. */
export function judgeFor({
  own,
  other,
  tells,
  keys,
  avoided = [],
  atHome = [],
  written = [],
}: Corpus): Judge {
  const ours = new Set(own)
  const here = countWords(own)
  const foreign = new Set([
    ...avoided,
    ...tells.filter((word) => !here.has(word)),
    ...[...countWords(other)]
      .filter(([word, times]) => times >= FAR_MORE * (here.get(word) ?? 0))
      .map(([word]) => word),
  ])
  for (const word of atHome) foreign.delete(word)
  const corpus = own.map(plain).join('\n')
  // What has a foreign word is found by that word.
  const phrases = other
    .map(plain)
    .filter(
      (text) =>
        text.includes(' ') && !wordsOf(text).some((word) => foreign.has(word)) && !corpus.includes(text),
    )
  const wholes = new Set(written)
  const sentences = written.filter((each) => each.includes(' '))
  return (said) => {
    if (wholes.has(said)) return null
    const text = sentences.reduce((rest, each) => rest.replaceAll(each, ' '), said).trim()
    if (keys.has(text) && !ours.has(text)) return `the key ${text}`
    const raw = RAW.exec(text)
    if (raw) return `left over: ${raw[0]}`
    const word = wordsOf(text).find((each) => foreign.has(each))
    if (word) return `no word of this language: ${word}`
    const phrase = phrases.find((each) => ` ${plain(text)} `.includes(` ${each} `))
    return phrase ? `no words of this language: ${phrase}` : null
  }
}

/** Keys of Payload and of ours, values that nobody wrote for people, and placeholders without their value. */
const RAW =
  /\[object|\bundefined\b|\bNaN\b|Invalid Date|\{\{?\w+\}|^null$|^[a-z]+(?:[A-Z][a-z]*)?:[a-zA-Z][\w:.]*$|^(?:ui|fields|refusals|problems)\.\w/

/** Addresses, file names and codes are of no language. */
const NO_WORD = /https?:\/\/\S*|(?<!\p{L})\/\S*|\S*[@\\_#=]\S*|\S*\w\.\w\S*|\S*\d\S*|\{+\w+\}+/gu

function wordsOf(text: string): string[] {
  return (
    text

      .replace(NO_WORD, ' ')
      .toLowerCase()
      .match(/\p{L}[\p{L}’'-]*\p{L}/gu) ?? []
  )
}

function plain(text: string): string {
  return wordsOf(text).join(' ')
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => [...new Set(wordsOf(text))]))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
