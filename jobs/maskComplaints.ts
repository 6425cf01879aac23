import { maskComplaints as mask } from '#db/maskComplaints.ts'
import { sweepLimits } from '#db/publicLimit.ts'
import type { JobContext } from './context.ts'

/** Forgets who complained once the time for it is over, and who sent how much lately. */
export async function maskComplaints({ db, log }: Pick<JobContext, 'db' | 'log'>): Promise<void> {
  const complaints = await mask(db)
  await sweepLimits(db)
  if (complaints > 0) log.info({ complaints }, 'reporters of closed complaints were forgotten')
}
