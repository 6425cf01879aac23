import { bothSides } from '#db/bothSides.ts'
import { findingsCount, keepFindings } from '#db/findings.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'
import { tellRoles } from '#db/queueNotices.ts'
import { lockZoneCopy } from '#db/zoneWrites.ts'
import { findDrift as differencesIn } from '#domain/dns/drift.ts'
import type { JobContext } from './context.ts'

/**
 * Compares the register with the zone as it was just read. Nothing is ever written to the zone from here: what was seen
 * twice is told once, and a person decides.
 */
export async function findDrift({ payload, zone, log }: JobContext): Promise<void> {
  const confirmed = await inOneTransaction(payload, async (db) => {
    // Neither another reading nor a confirmation of ours comes in between the two sides.
    await lockZoneCopy(db, 'alone')
    const { registered, live, underWay } = await bothSides(db)
    const confirmed = await keepFindings(db, zone, differencesIn(registered, live, underWay))
    if (confirmed === 0) return 0
    const total = await findingsCount(db, zone)
    await tellRoles(db, { kind: 'dns-drift', facts: { new: confirmed, total }, roles: ['officer', 'head'] })
    return confirmed
  })
  if (confirmed > 0) log.warn({ zone, confirmed }, 'the zone differs from the register')
}
