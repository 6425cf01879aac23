import { describe, expect, it } from 'vitest'
import type { DnsProvider } from '#dns/provider.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { act } from '#testing/builders.ts'
import { fresh } from '#testing/people.ts'
import {
  bindTo,
  cloudflareProvider,
  drain,
  embeddedProvider,
  readyToApprove,
  standing,
  workerOf,
  ZONE,
} from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { yesterdaysDatabase } from '#testing/yesterdaysDatabase.ts'

const bench = useReconciler()
const TARGET = { type: 'A', value: '103.130.10.20', proxied: false } as const

const ADAPTERS: Record<string, () => Promise<DnsProvider>> = {
  Cloudflare: async () => cloudflareProvider(bench.standIn),
  'the embedded server': async () => {
    await bindTo(bench.product.pool, { kind: 'embedded', zoneId: `embedded:${ZONE}` })
    return embeddedProvider(bench.product)
  },
}

type Ready = (provider: DnsProvider) => Promise<SubdomainRequest>
const changeOf =
  (wishes: () => Partial<SubdomainRequest> & Pick<SubdomainRequest, 'type'>): Ready =>
  async (provider) => {
    const subdomain = await aSubdomain(bench, workerOf(bench.product, provider))
    return readyFor(bench, subdomain, wishes())
  }
const other = { type: 'A', value: '103.130.10.99', proxied: false } as const

const DECISIONS: [string, Ready, doneAs: string][] = [
  ['a creation', () => readyToApprove(bench.product, bench.office), 'provisioned'],
  ['a new target', changeOf(() => ({ type: 'change', target: other })), 'provisioned'],
  ['a new name', changeOf(() => ({ type: 'change', newName: fresh('baru') })), 'provisioned'],
  ['a deletion', changeOf(() => ({ type: 'deletion' })), 'completed'],
]

describe.each(Object.entries(ADAPTERS))(
  "yesterday's backup is restored beside today's zone of %s",
  (_, adapter) => {
    it.each(DECISIONS)(
      '%s is approved again: nothing is written, and nothing is lost',
      async (_what, ready, doneAs) => {
        const provider = await adapter()
        const writes: string[] = []
        const counting: DnsProvider = {
          ...provider,
          apply: (change) => (writes.push(change.kind), provider.apply(change)),
        }
        const worker = workerOf(bench.product, counting)
        const { id, type } = await ready(provider)
        const restore = await yesterdaysDatabase(bench.product.pool)
        const approve = async () => {
          const target = type === 'creation' ? { target: TARGET } : {}
          await act(bench.product.payload, bench.office.head, id, 'approve', target)
          await drain(worker)
          expect(await standing(bench.product.pool, id)).toMatchObject({ status: doneAs })
        }
        await approve()
        expect(writes).toHaveLength(1)
        const zone = await provider.listAll()
        await restore()
        expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'in-review' })
        await approve()
        expect(writes).toHaveLength(1)
        expect(await provider.listAll()).toEqual(zone)
      },
    )
  },
)
