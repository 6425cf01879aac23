import { zoneTrust, type ZoneReading } from '#domain/dns/zoneReading.ts'
import { lookAlikes } from '#domain/lookAlikes.ts'
import type { ParsedName } from '#domain/names.ts'
import { lookAlikeWarnings, nameWarnings, type NameWarning } from '#domain/nameWarnings.ts'
import { knownNames } from './knownNames.ts'
import { nameNotes } from './nameNotes.ts'
import type { Asking } from './nameObstacles.ts'
import type { Sql } from './transaction.ts'

interface Advice extends Asking {
  proxied: boolean
  /** Staff are told more: which open request, and until when a name rests. */
  staff: boolean
  reading: ZoneReading | null
}

/** Everything that does not forbid a well-formed name but should be known; two statements. */
export async function nameAdvice(db: Sql, name: ParsedName, advice: Advice): Promise<NameWarning[]> {
  const { proxied, staff, reading } = advice
  const resembled = lookAlikes(name.name, await knownNames(db, name, advice))
  const notes = await nameNotes(db, name)
  const trust = zoneTrust(reading)
  return [
    ...nameWarnings(name, { proxied }),
    ...lookAlikeWarnings(resembled, { staff }),
    ...notes.filter(({ code }) => staff || code !== 'quarantine-until'),
    ...(trust === 'fresh' ? [] : [{ code: trust }]),
  ]
}
