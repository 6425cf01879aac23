/** What holds a zone and its mail together, or is looked for by machines: kept back whatever the settings say. */
const ALWAYS_RESERVED: readonly string[] = [
  ...['www', 'mail', 'mx', 'mx1', 'mx2', 'ns', 'ns1', 'ns2', 'ns3', 'ns4'],
  ...['autodiscover', 'autoconfig', 'wpad', 'isatap', 'localhost'],
]

/**
 * Whether a label path (without the zone) is kept back for the office: a reserved word itself, anything below one
 * (`x.mail`), and every label beginning with `_`, which DNS uses for its own purposes (RFC 8552).
 * `www.dukcapil` is not below `www` and stays possible. More words are data that an administrator edits.
 */
export function isReserved(name: string, reservedWords: readonly string[]): boolean {
  const path = name.trim().toLowerCase()
  if (path.split('.').some((label) => label.startsWith('_'))) return true
  return [...ALWAYS_RESERVED, ...reservedWords]
    .map((word) => word.trim().toLowerCase())
    .some((word) => word !== '' && (path === word || path.endsWith(`.${word}`)))
}
