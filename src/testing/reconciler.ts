import { getLocalI18n } from 'payload'
import type pg from 'pg'
import { z } from 'zod'
import { drizzleOf } from '#db/transaction.ts'
import { createCloudflareProvider } from '#dns/cloudflare/provider.ts'
import { createEmbeddedProvider } from '#dns/embedded/provider.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { JobContext } from '#jobs/context.ts'
import { reconcileDns } from '#jobs/reconcileDns.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { judgeAll, requestIn } from './builders.ts'
import type { CloudflareStandIn } from './cloudflare/standIn.ts'
import type { TestPayload } from './payload.ts'
import type { Office } from './people.ts'

/** The zone of the service. */
export const ZONE = 'tapinkab.go.id'

/** What a worker is given; as many as a test wants, each like a process of its own. */
export function workerOf(
  product: TestPayload,
  provider: DnsProvider,
  more: Partial<JobContext> = {},
): JobContext {
  const { payload, pool, runtime } = product
  const signal = new AbortController().signal
  const ours = { db: drizzleOf(payload.db), pool, mediaDir: runtime.env.MEDIA_DIR, log: runtime.log }
  const mail = { mailer: null, publicUrl: runtime.env.PUBLIC_URL }
  return { payload, provider, ...ours, ...mail, zone: ZONE, signal, ...more }
}

export function embeddedProvider({ pool }: Pick<TestPayload, 'pool'>, quota?: number): DnsProvider {
  return createEmbeddedProvider({ pool, zone: ZONE, nameServer: '127.0.0.1:5354', quota })
}

type Settings = Partial<Parameters<typeof createCloudflareProvider>[0]>
type Api = Pick<CloudflareStandIn, 'url' | 'token' | 'zoneId'>

/** The product's adapter, asking a stand-in. */
export function cloudflareProvider({ url, token, zoneId }: Api, more: Settings = {}): DnsProvider {
  return createCloudflareProvider({ apiToken: token, zoneId, zoneName: ZONE, baseURL: url, ...more })
}

/** The register belongs to this zone, as if an administrator had just confirmed it; to none when left out. */
export async function bindTo(pool: pg.Pool, bound: { kind: string; zoneId: string } | null): Promise<void> {
  await pool.query('DELETE FROM dns_provider')
  if (!bound) return
  await pool.query(
    `INSERT INTO dns_provider (zone, kind, zone_id, confirmed_at) VALUES ($1, $2, $3, now())`,
    [ZONE, bound.kind, bound.zoneId],
  )
}

/**
 * Lets time pass without waiting for it: every clock that the worker reads stands in the database, so all of them are
 * set back by as much. Nothing else about a row changes.
 */
export async function elapse(pool: pg.Pool, seconds: number): Promise<void> {
  await pool.query(
    `WITH circuit AS (UPDATE dns_circuit SET opened_at = opened_at - s, resume_at = resume_at - s
                      FROM make_interval(secs => $1) s)
     UPDATE requests SET provisioning_next_attempt_at = provisioning_next_attempt_at - s,
       provisioning_absent_at = provisioning_absent_at - s, provisioning_lease_until = provisioning_lease_until - s,
       provisioning_deletion_permitted_at = provisioning_deletion_permitted_at - s
     FROM make_interval(secs => $1) s
     WHERE status = 'approved' OR provisioning_deletion_permitted_at IS NOT NULL`,
    [seconds],
  )
}

/** Works and lets ten minutes pass, until nothing approved would move any more without a person; at most 20 times. */
export async function drain(job: JobContext): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    await reconcileDns(job)
    const { rows } = await job.pool.query(
      `SELECT 1 FROM requests WHERE status = 'approved'
       AND (provisioning_next_attempt_at IS NOT NULL OR provisioning_state IN ('queued', 'working', 'blocked'))`,
    )
    if (rows.length === 0) return
    await elapse(job.pool, 601)
  }
  throw new Error('the queue never came to rest')
}

const provisioning = z
  .object({
    status: z.string(),
    state: z.string().nullable(),
    code: z.string().nullable(),
    attempts: z.coerce.number(),
    in_s: z.coerce.number().nullable(),
    write_begun: z.boolean(),
    trace_id: z.string().nullable(),
    fence: z.coerce.number(),
    lease: z.boolean(),
    found: z.array(z.object({ name: z.string(), type: z.string(), content: z.string() })).nullable(),
  })
  .transform(({ in_s, write_begun, trace_id, ...rest }) => ({
    ...rest,
    /** Seconds until the next look; a second may pass until somebody asks. */
    inSeconds: in_s,
    writeBegun: write_begun,
    traceId: trace_id,
  }))

/** Where a request stands at the provider, from the row itself. */
export async function standing(pool: pg.Pool, id: string): Promise<z.infer<typeof provisioning>> {
  const { rows } = await pool.query(
    `SELECT status, provisioning_state AS state, provisioning_error_code AS code, provisioning_attempts AS attempts,
       ceil(extract(epoch FROM provisioning_next_attempt_at - now()) - 0.01) AS in_s, provisioning_write_begun AS write_begun,
       provisioning_trace_id AS trace_id, provisioning_fence AS fence, provisioning_found_records AS found,
       coalesce(provisioning_lease_until > now(), false) AS lease
     FROM requests WHERE id = $1`,
    [id],
  )
  return provisioning.parse(rows[0])
}

/** The request as the API shows it to somebody who reads this language. */
export async function asShownIn(
  product: TestPayload,
  language: 'id' | 'en',
  id: string,
): Promise<SubdomainRequest> {
  const { payload } = product
  const i18n = await getLocalI18n({ config: payload.config, language })
  return payload.findByID({ collection: 'requests', id, depth: 0, req: { i18n } })
}

/** A request that only the head's approval is missing. */
export async function readyToApprove({ payload }: TestPayload, office: Office): Promise<SubdomainRequest> {
  const request = await requestIn('in-review', { payload, office })
  await judgeAll(payload, office.officer, request.id)
  return request
}

export const fqdnOf = ({ requestedName }: Pick<SubdomainRequest, 'requestedName'>): string =>
  `${requestedName}.${ZONE}`
