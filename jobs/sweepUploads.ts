import { compareFiles } from '#db/compareFiles.ts'
import { tryLock } from '#db/tryLock.ts'
import { dropLeftovers, findStrays, STALE_MS } from '#files/mediaFolder.ts'
import type { JobContext } from './context.ts'

/**
 * Clears away uploads that a killed process left half-sent, and says which stored files have no row and which rows no
 * file. Those are never touched: a person decides, who finds them in the status as well.
 */
export async function sweepUploads(
  { pool, log, mediaDir }: Pick<JobContext, 'pool' | 'log' | 'mediaDir'>,
  olderThanMs: number = STALE_MS,
): Promise<void> {
  await tryLock(pool, 'sweepUploads', async () => {
    const dropped = await dropLeftovers(mediaDir, olderThanMs)
    if (dropped > 0) log.warn({ dropped }, 'unfinished uploads were cleared away')
    const strays = await findStrays(mediaDir, (stored) => compareFiles(pool, stored), olderThanMs)
    if (strays.orphans.length > 0)
      log.warn({ orphans: strays.orphans.slice(0, 50) }, 'stored files without a document')
    if (strays.missing.length > 0)
      log.error({ missing: strays.missing.slice(0, 50) }, 'documents without their file')
  })
}
