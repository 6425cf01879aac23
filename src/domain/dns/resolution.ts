import { formatAddress, parseAddress } from '../ipAddress.ts'
import type { ResolutionState } from '../request/status.ts'
import { AUTOMATIC_TTL } from './records.ts'
import type { Goal } from './step.ts'

/** What one name server says about what was written, as judged by us. Only `as-written` is good. */
export const SAYINGS = [
  'as-written',
  'as-before',
  'otherwise',
  'nothing',
  'still-there',
  'not-in-charge',
  'refused',
  'failing',
  'silent',
  'unreachable',
  'unknown-server',
] as const
export type Saying = (typeof SAYINGS)[number]

export interface ServerSaying {
  /** As the provider names it. */
  server: string
  said: Saying
  /** What it gave instead, fit to be shown; null where there is nothing to show. */
  seen: string | null
}

export interface Question {
  name: string
  type: 'A' | 'AAAA' | 'CNAME'
}

/** One server's reply to one question. */
export type Reply = Question &
  (
    | {
        outcome: 'answered'
        /** RFC 1035 §4.1.1 */
        rcode: string
        authoritative: boolean
        answers: readonly { name: string; type: string; content: string }[]
      }
    | { outcome: 'timeout' }
    | { outcome: 'failed' }
  )

type Rec = NonNullable<Goal['before'] | Goal['after']>

/** What has to be asked to know whether a goal can be seen: the name as it is now, and the name that was given up. */
export function questionsFor({ before, after }: Goal): Question[] {
  const gone = before && before.name !== after?.name ? questionsAbout(before) : []
  return [...(after ? questionsAbout(after) : []), ...gone]
}

/** A proxied record is answered with addresses of the proxy, of either family. */
function questionsAbout({ name, type, proxied }: Rec): Question[] {
  if (proxied) return [name].flatMap((each) => [ask(each, 'A'), ask(each, 'AAAA')])
  return type === 'A' || type === 'AAAA' || type === 'CNAME' ? [ask(name, type)] : []
}

const ask = (name: string, type: Question['type']): Question => ({ name, type })

/** What one server's replies to `questionsFor(goal)` mean, the worst first. */
export function judge(goal: Goal, replies: readonly Reply[]): Omit<ServerSaying, 'server'> {
  const trouble = replies.map(troubleOf).find((said) => said !== null)
  if (trouble) return { said: trouble, seen: null }
  const { before, after } = goal
  const heard = {
    ...goal,
    records: replies.flatMap((reply) => (reply.outcome === 'answered' ? [...reply.answers] : [])),
  }
  const now = after ? whatStands(after, heard) : null
  if (now && now.said !== 'as-written') return now
  if (before && before.name !== after?.name) {
    const left = recordsOf(before.name, heard).find((found) => isOf(before, found))
    if (left) return { said: 'still-there', seen: shown(left) }
  }
  return { said: 'as-written', seen: null }
}

/** A reply that says nothing about the name. */
function troubleOf(reply: Reply): Saying | null {
  if (reply.outcome === 'timeout') return 'silent'
  if (reply.outcome === 'failed') return 'unreachable'
  if (reply.rcode === 'REFUSED' || reply.rcode === 'RCODE9') return 'refused'
  if (reply.rcode !== 'NOERROR' && reply.rcode !== 'NXDOMAIN') return 'failing'
  return reply.authoritative ? null : 'not-in-charge'
}

type Found = { name: string; type: string; content: string }
type Heard = Goal & { records: readonly Found[] }

function whatStands(after: Rec, heard: Heard): Omit<ServerSaying, 'server'> {
  const found = recordsOf(after.name, heard)
  const old = heard.before?.name === after.name && !sameContent(heard.before, after) ? heard.before : null
  const stale = old && found.find((each) => isExactly(old, each))
  if (stale) return { said: 'as-before', seen: shown(stale) }
  if (found.some((each) => isOf(after, each))) return { said: 'as-written', seen: null }
  const [first] = found
  return first ? { said: 'otherwise', seen: shown(first) } : { said: 'nothing', seen: null }
}

/** Addresses at the end of a chain of aliases are not the name's own, except behind the proxy, which shows no alias. */
function recordsOf(name: string, { records }: Heard): Found[] {
  return records.filter((record) => plain(record.name) === plain(name))
}

/** Whether an answer comes from this record of ours. Behind the proxy any address may. */
function isOf(ours: Rec, found: Found): boolean {
  if (!ours.proxied) return isExactly(ours, found)
  return found.type === 'A' || found.type === 'AAAA' || isExactly(ours, found)
}

function isExactly({ type, content, proxied }: Rec, found: Found): boolean {
  return (!proxied || type === 'CNAME') && found.type === type && tidy(found.content) === tidy(content)
}

function sameContent(one: Rec, other: Rec): boolean {
  return one.type === other.type && tidy(one.content) === tidy(other.content)
}

function tidy(content: string): string {
  const address = parseAddress(content)
  return address ? formatAddress(address) : plain(content)
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

/** Longest text of an answer that is kept, in characters. */
const MOST_SEEN = 120

function shown({ type, content }: Found): string {
  return `${type} ${content}`.replace(/[^\x20-\x7e]/g, '?').slice(0, MOST_SEEN)
}

/** How long name servers may take until staff are told that something is wrong, in seconds. */
export const PATIENCE_S = 600

/** Whether what was written can be seen. */
export function resolutionOf(said: readonly Pick<ServerSaying, 'said'>[], elapsedS: number): ResolutionState {
  if (said.length > 0 && said.every((each) => each.said === 'as-written')) return 'resolving'
  return elapsedS >= PATIENCE_S ? 'not-resolving' : 'written'
}

/** Seconds since it was written, until which the next question follows after how many. */
const PACE: readonly (readonly [until: number, wait: number])[] = [
  [5, 5],
  [20, 15],
  [50, 30],
  [PATIENCE_S, 60],
  [86_400, PATIENCE_S],
]

/** Seconds until it is asked again; null when nothing more is to be expected of asking. */
export function nextQuestionIn(state: ResolutionState, elapsedS: number): number | null {
  if (state === 'resolving') return null
  return PACE.find(([until]) => elapsedS < until)?.[1] ?? null
}

/** What "automatic" is in practice, in seconds; see `AUTOMATIC_TTL`. */
const AUTOMATIC_S = 300

type Kept = Record<'before' | 'after', { ttl: number } | null>

/** How long others may go on seeing what was there before, in seconds. */
export function seenByOthersWithinS({ before, after }: Kept): number {
  const kept = [before?.ttl, after?.ttl].map((ttl) => (!ttl || ttl === AUTOMATIC_TTL ? AUTOMATIC_S : ttl))
  return Math.max(...kept)
}
