import { inOneTransaction } from '#db/inOneTransaction.ts'
import { isStillUnanswered, leftUnanswered } from '#db/leftUnanswered.ts'
import { SYSTEM } from '#domain/roles.ts'
import type { JobContext } from './context.ts'
import { messageOf } from './messageOf.ts'

type Job = Pick<JobContext, 'payload' | 'db' | 'log' | 'signal'>

/**
 * Closes what its unit never mended, by the same door as every other change: the name is free again, the unit is told.
 * Whatever the unit does in the same moment wins or loses whole.
 */
export async function closeUnanswered(job: Job): Promise<void> {
  for (const id of await leftUnanswered(job.db)) {
    if (job.signal.aborted) return
    await close(job, id)
  }
}

async function close({ payload, log }: Job, id: string): Promise<void> {
  const data = { action: 'closeUnanswered' } as const
  try {
    await inOneTransaction(payload, async (db, req) => {
      // Handed in, withdrawn or rejected meanwhile, or returned anew.
      if (!(await isStillUnanswered(db, id))) return
      await payload.update({ collection: 'requests', id, data, depth: 0, context: { actor: SYSTEM }, req })
    })
  } catch (error) {
    // The others do not wait for this one, which is tried again on the next round.
    log.error({ request: id, error: messageOf(error) }, 'not closed')
  }
}
