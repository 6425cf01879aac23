/** A name in lower case without a final dot: how names are stored and compared (RFC 4343). */
export function normaliseName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

/** Whether a normalised name is the zone itself or lies below it. */
export function isWithin(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`)
}

const LABEL = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?|\*)$/i

/** Whether the text can be put on the wire as a name: labels of 63, 253 in all (RFC 1035 §2.3.4); `_` as in RFC 8552. */
export function isDnsName(name: string): boolean {
  return name.length <= 253 && name.split('.').every((label) => LABEL.test(label))
}
