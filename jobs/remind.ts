import { endingEvents, followUpRules, lyingWithUnits, unopenedLogins } from '#db/followUps.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'
import { tellOnce } from '#db/tellOnce.ts'
import type { JobContext } from './context.ts'

/** Tells units what waits for them and staff what nobody looked after; each occasion once, also after days without a run. */
export async function remind({ payload }: Pick<JobContext, 'payload'>): Promise<void> {
  await inOneTransaction(payload, async (db) => {
    const rules = await followUpRules(db)
    const found = [
      await lyingWithUnits(db, rules),
      await unopenedLogins(db, rules),
      await endingEvents(db, rules),
    ]
    await tellOnce(db, found.flat())
  })
}
