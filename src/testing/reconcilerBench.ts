import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { JobContext } from '#jobs/context.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { requestIn } from './builders.ts'
import { startCloudflareStandIn, type CloudflareStandIn } from './cloudflare/standIn.ts'
import { complaints } from './cloudflare/complaints.ts'
import { startTestPayload, type TestPayload } from './payload.ts'
import { anOffice, type Office } from './people.ts'
import { bindTo, cloudflareProvider, workerOf, ZONE } from './reconciler.ts'

/** Somebody else's record, which must outlive everything. */
const BYSTANDER = { name: `www.${ZONE}`, type: 'A', content: '198.51.100.1', comment: '' }

/** The product and a Cloudflare of its own for every test of a file. */
export interface ReconcilerBench {
  product: TestPayload
  office: Office
  standIn: CloudflareStandIn
  /** A worker on the stand-in. */
  worker(settings?: Parameters<typeof cloudflareProvider>[1]): JobContext
  approved(): Promise<SubdomainRequest>
}

/** Registers what sets it up and clears it away. The members are there once a test runs. */
export function useReconciler(): ReconcilerBench {
  // Filled before the first test.
  const bench = {
    worker: (settings) => workerOf(bench.product, cloudflareProvider(bench.standIn, settings)),
    approved: () => requestIn('approved', { payload: bench.product.payload, office: bench.office }),
  } as ReconcilerBench
  beforeAll(async () => {
    bench.product = await startTestPayload()
    bench.office = await anOffice(bench.product.payload)
  })
  afterAll(() => bench.product.stop())
  beforeEach(async () => {
    // Small pages, so that the whole zone takes several.
    bench.standIn = await startCloudflareStandIn({ zoneName: ZONE, mostPerPage: 3 })
    bench.standIn.records.add(BYSTANDER)
    await bindTo(bench.product.pool, { kind: 'cloudflare', zoneId: bench.standIn.zoneId })
  })
  afterEach(async ({ expect }) => {
    expect(complaints(bench.standIn)).toEqual([])
    expect(bench.standIn.records.named(BYSTANDER.name)).toMatchObject([BYSTANDER])
    await bench.standIn.close()
    await emptyQueue(bench.product)
  })
  return bench
}

/** What a test leaves unfinished is none of the next one's business. */
async function emptyQueue({ pool }: TestPayload): Promise<void> {
  await pool.query(`UPDATE requests SET status = 'withdrawn', held_name = NULL WHERE status = 'approved'`)
  await pool.query(`DELETE FROM dns_circuit`)
  await pool.query(`DELETE FROM notifications WHERE kind IN ('dns-stopped', 'deletion-brake')`)
  await pool.query(`UPDATE requests SET provisioning_deletion_permitted_at = NULL`)
}
