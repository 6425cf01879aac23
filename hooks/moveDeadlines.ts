import type { PayloadRequest } from 'payload'
import { recountComplaints } from '#db/complaintClock.ts'
import { recountDeadlines } from '#db/recountDeadlines.ts'
import { transactionOf } from '#db/transaction.ts'

/** Another calendar, or other hours: open deadlines move in the same transaction, finished ones keep their verdict. */
export async function moveDeadlines({ req }: { req: PayloadRequest }): Promise<void> {
  const db = await transactionOf(req)
  await recountDeadlines(db)
  await recountComplaints(db)
}
