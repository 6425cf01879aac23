import type { Question, Reply } from '#domain/dns/resolution.ts'
import type { ServerAddress } from './nameServers.ts'
import { queryDns } from './query.ts'

/** For one question to one address, its repetitions and TCP included. */
const TIMEOUT_MS = 3000
/** A server that is silent at two of its addresses is silent. */
const MOST_ADDRESSES = 2

/**
 * Puts questions to one of the zone's own servers, without asking for recursion. Null when it has no address. A second
 * one is tried when the first does not answer.
 */
export async function askServer(
  addresses: readonly ServerAddress[],
  questions: readonly Question[],
  timeoutMs = TIMEOUT_MS,
): Promise<Reply[] | null> {
  let replies: Reply[] | null = null
  for (const server of addresses.slice(0, MOST_ADDRESSES)) {
    replies = await Promise.all(questions.map((question) => askAt(server, question, timeoutMs)))
    if (replies.some(({ outcome }) => outcome === 'answered')) return replies
  }
  return replies
}

async function askAt(server: ServerAddress, question: Question, timeoutMs: number): Promise<Reply> {
  return { ...question, ...(await queryDns({ ...question, server, timeoutMs })) }
}
