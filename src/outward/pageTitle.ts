import { plainText } from '#domain/plainText.ts'

/** Longest title that is kept, in characters. */
const MOST = 200
/** Characters between `<title` and its end that are looked at. */
const WINDOW = 4000

/** The title of an HTML page, as far as it came, as plain text; null when it has none. Linear in the length of the page. */
export function pageTitle(html: string): string | null {
  const opening = /<title(?:\s[^>]{0,200})?>/i.exec(html)
  if (!opening) return null
  const rest = html.slice(opening.index + opening[0].length, opening.index + WINDOW)
  const end = rest.search(/<\/title/i)
  return plainText(decoded(end === -1 ? rest : rest.slice(0, end)), MOST) || null
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
}

/** Before unwanted characters are taken out, because they may be written as references too. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
