/**
 * Somebody else's text, fit to be shown: without characters that steer a terminal, turn the reading direction or are not
 * seen, blanks drawn together, at most so many characters.
 */
export function plainText(text: string, most: number): string {
  const seen = text
    // `\s` also means the byte order mark, which is not seen.
    .replace(/(?!\ufeff)\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .trim()
  return [...seen].slice(0, most).join('')
}

/** The same for a text of several lines, which stay; however long it is. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\ufeff)[^\S\n]+/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
