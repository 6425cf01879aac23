import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { DELIVERIES } from './delivery.ts'
import type { Fault, FaultBook } from './faults.ts'
import { FAULTS, type FaultBehaviour } from './faultTable.ts'
import { logged, touchedBetween, type LoggedRequest } from './requestLog.ts'
import { answerOf, type Backend, type Incoming } from './routes.ts'

interface Exchange {
  backend: Backend
  faults: FaultBook
  requests: LoggedRequest[]
  latencyMs: number
  request: IncomingMessage
  response: ServerResponse
}

/** One request from arrival to answer, through whatever fault is due. */
export async function handleRequest(exchange: Exchange): Promise<void> {
  const { backend, faults, requests, latencyMs, request, response } = exchange
  const incoming = await received(request)
  const entry = logged(incoming)
  requests.push(entry)
  if (latencyMs > 0) await wait(latencyMs)
  const fault = faults.meet(incoming)
  entry.fault = fault?.rule.kind ?? null
  const behaviour: FaultBehaviour = fault ? FAULTS[fault.rule.kind] : {}

  if (behaviour.holds === 'before' && (await held(fault, response)) === 'gone') return
  const carriedOut = carryOut({ backend, behaviour, fault, incoming, entry })
  if (behaviour.holds === 'after' && (await held(fault, response)) === 'gone') return
  const answer = fault && behaviour.answer ? behaviour.answer(carriedOut, fault.rule) : carriedOut
  if (behaviour.delivery !== 'drop') entry.status = answer.status
  if (!fault) entry.answer = { status: answer.status, body: answer.body }
  DELIVERIES[behaviour.delivery ?? 'whole'](response, answer)
}

const NOTHING = { status: 200, body: null }

function carryOut(step: {
  backend: Backend
  behaviour: FaultBehaviour
  fault: Fault | undefined
  incoming: Incoming
  entry: LoggedRequest
}) {
  const { backend, behaviour, fault, incoming, entry } = step
  if (fault) behaviour.before?.(backend, fault.rule)
  const request = behaviour.request?.(incoming) ?? incoming
  const earlier = backend.zone.all()
  const answer = behaviour.applies === 'no' ? NOTHING : answerOf(backend, request)
  entry.touched = touchedBetween(earlier, backend.zone.all())
  behaviour.after?.(backend, answer)
  return answer
}

/** Waits for the release or for the client to be gone, whichever comes first. */
async function held(fault: Fault | undefined, response: ServerResponse): Promise<'released' | 'gone'> {
  const released = fault?.released.then(() => 'released' as const)
  return (await Promise.race([released, once(response, 'close')])) === 'released' ? 'released' : 'gone'
}

async function received(
  request: IncomingMessage,
): Promise<Incoming & { address: string; headers: string[] }> {
  const url = new URL(request.url ?? '/', 'http://stand-in')
  const path = url.pathname.replace(/^\/client\/v4/, '')
  return {
    method: request.method ?? 'GET',
    path,
    address: `${path}${url.search}`,
    query: url.searchParams,
    headers: Object.keys(request.headers),
    authorization: request.headers.authorization,
    text: await readText(request),
  }
}
