import { inOneTransaction } from '#db/inOneTransaction.ts'
import { tellOnce } from '#db/tellOnce.ts'
import { askAboutUse } from '#db/usage.ts'
import type { JobContext } from './context.ts'

/** Once a year every unit is asked whether it still uses its names, and staff hear of those about whom nobody answers. */
export async function askUse({ payload }: Pick<JobContext, 'payload'>): Promise<void> {
  await inOneTransaction(payload, async (db) => tellOnce(db, await askAboutUse(db)))
}
