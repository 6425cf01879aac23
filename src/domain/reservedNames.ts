/**
 * Whether a label path (without the zone) is kept back for the office: a reserved word itself, anything below one
 * (`x.mail`), and every label beginning with `_`, which DNS uses for its own purposes (RFC 8552).
 * `www.dukcapil` is not below `www` and stays possible. The words are data that an administrator edits.
 */
export function isReserved(name: string, reservedWords: readonly string[]): boolean {
  const path = name.trim().toLowerCase()
  if (path.split('.').some((label) => label.startsWith('_'))) return true
  return reservedWords
    .map((word) => word.trim().toLowerCase())
    .some((word) => word !== '' && (path === word || path.endsWith(`.${word}`)))
}
