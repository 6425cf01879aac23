/** Lower case, no final dot: how `LiveRecord` spells every host name. */
export const normalName = (name: string): string => name.toLowerCase().replace(/\.$/, '')

/** True for the zone itself and everything below it. */
export function isInZone(name: string, zoneName: string): boolean {
  const bare = normalName(name)
  return bare === zoneName || bare.endsWith(`.${zoneName}`)
}
