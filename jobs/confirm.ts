import { renewLease, type Work } from '#db/dnsQueue.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { SYSTEM } from '#domain/roles.ts'
import type { JobContext } from './context.ts'

/** The system's own action: from here on the register holds the name. Whoever lost the work says nothing. */
export async function confirm(job: JobContext, work: Work, record: LiveRecord | null): Promise<null> {
  if (!(await renewLease(job.db, work))) return null
  try {
    await job.payload.update({
      collection: 'requests',
      id: work.request,
      data: { action: 'confirmDns' },
      depth: 0,
      context: { actor: SYSTEM, record, fence: work.fence },
    })
    job.log.info({ request: work.request, record: record?.id ?? null }, 'the record stands')
  } catch (error) {
    if (!isCalledBack(error)) throw error
    job.log.info({ request: work.request }, 'confirmed or called back in the same moment')
  }
  return null
}

/** Somebody reopened it, or another process confirmed it, in the same moment. By shape: see `Refusal`. */
function isCalledBack(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('data' in error)) return false
  const { data }: { data?: unknown } = error
  return typeof data === 'object' && data !== null && 'code' in data && data.code === 'wrong-state'
}
