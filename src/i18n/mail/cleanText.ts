const MOST_CHARACTERS = 2000

/**
 * Somebody's words, fit to stand in a mail: on lines of their own but without what steers a terminal, turns the reading
 * direction or is not seen; null when nothing is left.
 */
export function cleanText(text: string | null | undefined): string | null {
  const lines = (text ?? '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(/(?!\ufeff)\s+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
        .trim(),
    )
    .filter((line) => line !== '')
  return [...lines.join('\n')].slice(0, MOST_CHARACTERS).join('') || null
}

/** The same on one line: a subject or a name, in which a line break would begin another header. */
export function oneLine(text: string, most = 200): string {
  return [...(cleanText(text) ?? '').replaceAll('\n', ' ')].slice(0, most).join('')
}
