import { claimLook, keepLook } from '#db/impactChecks.ts'
import type { DnsProvider } from '#dns/provider.ts'
import { unpublished } from '#domain/siteReport.ts'
import { inspectSite } from '#outward/inspectSite.ts'
import type { JobContext } from './context.ts'

type Look = typeof inspectSite

/** Looks at the sites that somebody is about to delete, one after the other. What it finds forbids nothing. */
export async function inspectSites(
  { db, signal, provider }: Pick<JobContext, 'db' | 'signal'> & { provider: Pick<DnsProvider, 'kind'> },
  look: Look = inspectSite,
): Promise<void> {
  while (!signal.aborted) {
    const next = await claimLook(db)
    if (!next) return
    const { fqdn, address } = next
    const isPublished = provider.kind !== 'embedded'
    await keepLook(db, next, isPublished ? await look({ host: fqdn, address }) : unpublished(fqdn))
  }
}
