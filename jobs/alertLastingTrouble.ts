import { inOneTransaction } from '#db/inOneTransaction.ts'
import { takeLastingTroubles } from '#db/lastingTrouble.ts'
import { alertStaff } from '#db/queueNotices.ts'
import type { JobContext } from './context.ts'

/** Nobody is called for what is over before they could look. */
const LASTING_S = 15 * 60

/** Tells administrators and heads, once for each kind of trouble, that approved work has not reached DNS for a quarter of an hour. */
export async function alertLastingTrouble(
  { payload, zone, log }: JobContext,
  lastingS = LASTING_S,
): Promise<void> {
  await inOneTransaction(payload, async (db) => {
    for (const trouble of await takeLastingTroubles(db, zone, lastingS)) {
      await alertStaff(db, 'dns-trouble-lasts', trouble)
      log.error(trouble, 'approved requests have been in trouble for long')
    }
  })
}
