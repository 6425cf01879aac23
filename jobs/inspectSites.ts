import { claimLook, keepLook } from '#db/impactChecks.ts'
import { inspectSite } from '#outward/inspectSite.ts'
import type { JobContext } from './context.ts'

type Look = typeof inspectSite

/** Looks at the sites that somebody is about to delete, one after the other. What it finds forbids nothing. */
export async function inspectSites(
  { db, signal }: Pick<JobContext, 'db' | 'signal'>,
  look: Look = inspectSite,
): Promise<void> {
  while (!signal.aborted) {
    const next = await claimLook(db)
    if (!next) return
    await keepLook(db, next, await look({ host: next.fqdn, address: next.address }))
  }
}
