import { inOneTransaction } from '#db/inOneTransaction.ts'
import { takeLastingTroubles } from '#db/lastingTrouble.ts'
import { alertStaff } from '#db/queueNotices.ts'
import type { JobContext } from './context.ts'

/** Tells administrators and heads, once for each kind of trouble, that approved work has not reached DNS for a quarter of an hour. */
export async function alertLastingTrouble({ payload, zone, log }: JobContext): Promise<void> {
  await inOneTransaction(payload, async (db) => {
    for (const trouble of await takeLastingTroubles(db, zone)) {
      await alertStaff(db, 'dns-trouble-lasts', trouble)
      log.error(trouble, 'approved requests have been in trouble for 15 minutes')
    }
  })
}
