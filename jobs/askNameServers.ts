import { circuitOf } from '#db/circuit.ts'
import { askLater, claimAsked, keepAnswers, type Asked } from '#db/resolution.ts'
import { askServer } from '#dns/askServer.ts'
import { DnsError } from '#dns/errors.ts'
import { addressesOf, type ServerAddress } from '#dns/nameServers.ts'
import {
  judge,
  nextQuestionIn,
  PATIENCE_S,
  questionsFor,
  resolutionOf,
  type ServerSaying,
} from '#domain/dns/resolution.ts'
import type { JobContext } from './context.ts'

/** Claimed at once; the questions of one claim go out together and are over within the lease. */
const AT_ONCE = 20

/**
 * Asks the zone's own name servers whether they answer as was written. Never a public resolver: it would remember that a
 * name does not exist for as long as the zone allows, and everybody behind it would see that.
 */
export async function askNameServers(job: JobContext): Promise<void> {
  const { db, zone } = job
  // Who serves the zone is asked of the provider, which refuses us at present.
  if (await circuitOf(db, zone)) return
  while (!job.signal.aborted) {
    const due = await claimAsked(db, AT_ONCE)
    if (due.length === 0) return
    const servers = await serversOf(job)
    await Promise.all(due.map((asked) => (servers ? ask(job, asked, servers) : later(job, asked))))
  }
}

interface NameServer {
  /** As the provider names it. */
  name: string
  addresses: readonly ServerAddress[]
}

async function serversOf({ provider, log }: JobContext): Promise<NameServer[] | null> {
  try {
    const { nameServers } = await provider.assertZone()
    return await Promise.all(nameServers.map(async (name) => ({ name, addresses: await addressesOf(name) })))
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    log.warn({ code: error.code }, 'it is not known whom to ask about what was written')
    return null
  }
}

/** Whoever could not be asked at all is asked however long it takes. */
function later({ db }: JobContext, asked: Asked): Promise<void> {
  return askLater(db, asked, nextQuestionIn('written', asked.elapsedS) ?? PATIENCE_S)
}

async function ask({ db, log }: JobContext, asked: Asked, servers: readonly NameServer[]): Promise<void> {
  const answers = await Promise.all(servers.map((server) => askOne(server, asked)))
  const state = resolutionOf(answers, asked.elapsedS)
  await keepAnswers(db, asked, { state, answers, inSeconds: nextQuestionIn(state, asked.elapsedS) })
  if (state === 'not-resolving')
    log.warn({ request: asked.request, answers }, 'what was written is not answered')
}

async function askOne({ name: server, addresses }: NameServer, { goal }: Asked): Promise<ServerSaying> {
  const replies = await askServer(addresses, questionsFor(goal))
  return replies ? { server, ...judge(goal, replies) } : { server, said: 'unknown-server', seen: null }
}
