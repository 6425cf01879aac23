import { setTimeout as delay } from 'node:timers/promises'
import type { SubdomainRequest } from '#payload-types.ts'
import { requestIn } from '../builders.ts'
import type { FaultRule } from '../cloudflare/faultRule.ts'
import type { SpawnedStandIn } from '../cloudflare/spawn.ts'
import type { TestPayload } from '../payload.ts'
import type { Office } from '../people.ts'
import { cloudflareProvider, drain, elapse, workerOf } from '../reconciler.ts'
import { randomFrom } from './random.ts'
import { bundleWorker, spawnWorker, type SpawnedWorker } from './spawnWorker.ts'
import { tally, type Tally } from './tally.ts'

export interface Killing {
  product: TestPayload
  office: Office
  standIn: SpawnedStandIn
  kills: number
  seed: number
  /** Told after each kill. */
  onKill?: (moment: string, count: number) => void
}

/** Moments that a fault can point at: the worker is held there and killed. */
const EXACT: Record<string, FaultRule> = {
  'before the first look': { kind: 'hold-before-apply', method: 'GET' },
  'after the look, before the write': { kind: 'hold-before-apply', method: 'POST' },
  'after the write, before its answer': { kind: 'hold-after-apply', method: 'POST' },
  'after the answer, before the commit': {
    kind: 'hold-after-apply',
    method: 'GET',
    path: 'dns_records\\?',
    nth: 2,
  },
}
const MOMENTS = [...Object.keys(EXACT), 'at random', 'at random, answers lost'] as const
/** A worker needs about this long for the requests of one round. */
const RANDOM_WITHIN_MS = 250
/** Changes nothing; tells that the worker's first question has arrived. */
const FIRST_QUESTION: FaultRule = { kind: 'skewed-clock', method: 'GET' }
/** Longer than the longest pause and the lease. */
const LONG_S = 601

/**
 * Kills one worker process after the other while each carries out approvals, then lets the last one finish, and counts
 * what is wrong. The zone is another process and sees every connection die as it does in life.
 */
export async function killWorkers(killing: Killing): Promise<Tally> {
  const { product, standIn, kills, seed } = killing
  const random = randomFrom(seed)
  const bundle = await bundleWorker()
  const requests: SubdomainRequest[] = []
  const another = () => spawnWorker(bundle, settingsFor(killing))
  let spare = another()
  for (let count = 1; count <= kills; count += 1) {
    const worker = await spare
    // Starts while this one works: most of a round would otherwise be waiting.
    if (count < kills) spare = another()
    requests.push(await requestIn('approved', { payload: product.payload, office: killing.office }))
    await elapse(product.pool, LONG_S)
    const moment = MOMENTS[Math.floor(random() * MOMENTS.length)] ?? 'at random'
    await killAt({ worker, moment, standIn, afterMs: random() * RANDOM_WITHIN_MS })
    await standIn.clearFaults()
    killing.onKill?.(moment, count)
  }
  const last = workerOf(product, cloudflareProvider(standIn))
  // What the last one held is still leased.
  await elapse(product.pool, LONG_S)
  await drain(last)
  return tally({ product, standIn, requests })
}

interface Moment {
  worker: SpawnedWorker
  moment: string
  standIn: SpawnedStandIn
  afterMs: number
}

/** Every round has an approval that nobody has looked at, so that each of the moments comes. */
async function killAt({ worker, moment, standIn, afterMs }: Moment): Promise<void> {
  const exact = EXACT[moment]
  const sign = await standIn.inject(exact ?? FIRST_QUESTION)
  if (moment === 'at random, answers lost')
    await standIn.inject({ kind: 'apply-then-drop', method: 'POST', times: 1000 })
  worker.go()
  await sign.reached()
  if (!exact) await delay(afterMs)
  await worker.kill()
}

function settingsFor({ product, standIn }: Killing): Record<string, string> {
  const { env, payloadSecret, credentialsKey } = product.runtime
  return {
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', DNS_PROVIDER: 'cloudflare', DNS_ZONE: env.DNS_ZONE },
    ...{ DATABASE_URL: product.databaseUrl, DATA_DIR: env.DATA_DIR, MEDIA_DIR: env.MEDIA_DIR },
    ...{ PAYLOAD_SECRET: payloadSecret, CREDENTIALS_KEY: credentialsKey.toString('base64') },
    ...{
      CLOUDFLARE_API_TOKEN: standIn.token,
      CLOUDFLARE_ZONE_ID: standIn.zoneId,
      CLOUDFLARE_BASE_URL: standIn.url,
    },
  }
}
