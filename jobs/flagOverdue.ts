import { recountComplaints } from '#db/complaintClock.ts'
import { recountDeadlines } from '#db/recountDeadlines.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'
import type { JobContext } from './context.ts'

/** Marks what is late, and since how many working days; after a night off at once what became late meanwhile. */
export async function flagOverdue({ payload, log }: Pick<JobContext, 'payload' | 'log'>): Promise<void> {
  const changed = await inOneTransaction(payload, recountDeadlines)
  const complaints = await inOneTransaction(payload, recountComplaints)
  if (changed + complaints > 0) log.info({ changed, complaints }, 'deadlines counted anew')
}
