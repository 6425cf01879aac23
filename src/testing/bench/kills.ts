import { setTimeout as delay } from 'node:timers/promises'
import { makeTemplates } from '../templates.ts'
import type { FaultRule } from '../cloudflare/faultRule.ts'
import type { SpawnedStandIn } from '../cloudflare/spawn.ts'
import type { TestPayload } from '../payload.ts'
import type { Office } from '../people.ts'
import { cloudflareProvider, drain, elapse, workerOf } from '../reconciler.ts'
import { approveOne, DECISIONS, type Decision } from './decisions.ts'
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
const EXACT: Record<string, (decision: Decision) => FaultRule> = {
  'before the first look': () => ({ kind: 'hold-before-apply', method: 'GET' }),
  'after the look, before the write': (decision) => ({
    kind: 'hold-before-apply',
    method: DECISIONS[decision].method,
  }),
  'after the write, before its answer': (decision) => ({
    kind: 'hold-after-apply',
    method: DECISIONS[decision].method,
  }),
  'after the answer, before the commit': (decision) => ({
    kind: 'hold-after-apply',
    method: 'GET',
    path: 'dns_records\\?',
    nth: DECISIONS[decision].looks + 1,
  }),
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
  const { product, office, standIn, kills, seed } = killing
  const random = randomFrom(seed)
  const oneOf = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T
  const bundle = await bundleWorker()
  const last = workerOf(product, cloudflareProvider(standIn))
  const templates = await makeTemplates({ product, office }, last.provider)
  const scene = { product, office, templates, tag: TAG, requests: [] }
  for (let name = 0; name < STANDING; name += 1) await approveOne(scene, 'creation')
  await drain(last)
  const another = () => spawnWorker(bundle, settingsFor(killing))
  let spare = another()
  for (let count = 1; count <= kills; count += 1) {
    const worker = await spare
    // Starts while this one works: most of a round would otherwise be waiting.
    if (count < kills) spare = another()
    const decision = await approveOne(scene, WANTED[count % WANTED.length] ?? 'creation')
    await elapse(product.pool, LONG_S)
    const moment = oneOf(MOMENTS)
    await killAt({ worker, decision, moment, standIn, afterMs: random() * RANDOM_WITHIN_MS })
    await standIn.clearFaults()
    killing.onKill?.(`${decision}, ${moment}`, count)
  }
  // What the last one held is still leased.
  await elapse(product.pool, LONG_S)
  await drain(last)
  return tally({ ...scene, standIn })
}

/** Names that decisions can be about when the first worker begins. */
export const STANDING = 8
const WANTED = Object.keys(DECISIONS) as Decision[]
const TAG = 'uji'

interface Moment {
  worker: SpawnedWorker
  decision: Decision
  moment: string
  standIn: SpawnedStandIn
  afterMs: number
}

/** Every round has an approval that nobody has looked at, so that each of the moments comes. */
async function killAt({ worker, decision, moment, standIn, afterMs }: Moment): Promise<void> {
  const exact = EXACT[moment]?.(decision)
  const sign = await standIn.inject(exact ?? FIRST_QUESTION)
  if (moment === 'at random, answers lost')
    await standIn.inject({ kind: 'apply-then-drop', method: DECISIONS[decision].method, times: 1000 })
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
