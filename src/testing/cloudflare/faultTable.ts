import type { Answer } from './answers.ts'
import type { Delivery } from './delivery.ts'
import * as spoil from './faultAnswers.ts'
import type { FaultKind } from './faultKinds.ts'
import type { ParsedFaultRule } from './faultRule.ts'
import { humanEdit } from './humanEdit.ts'
import type { Backend, Incoming } from './routes.ts'

/** What one kind of fault changes on the way of a request. A kind that says nothing else lets it be carried out. */
export interface FaultBehaviour {
  /** Keeps the request from being carried out. */
  applies?: 'no'
  /** Waits here until released; a client that hangs up before the request was carried out has dropped it. */
  holds?: 'before' | 'after'
  /** Changes the request as it arrives. */
  request?: (request: Incoming) => Incoming
  /** Changes the world just before the request is carried out. */
  before?: (backend: Backend, rule: ParsedFaultRule) => void
  /** Changes the world just after it, or undoes what `before` did for this request only. */
  after?: (backend: Backend, answer: Answer) => void
  answer?: (answer: Answer, rule: ParsedFaultRule) => Answer
  delivery?: Delivery
}

/** Every kind of fault. */
export const FAULTS: Record<FaultKind, FaultBehaviour> = {
  // The answer does not arrive.
  'drop-before-apply': { applies: 'no', delivery: 'drop' },
  'apply-then-drop': { delivery: 'drop' },
  'reset-mid-body': { delivery: 'resetMidBody' },
  'headers-then-stall': { delivery: 'stall' },
  'slow-drip': { delivery: 'drip' },
  'hold-before-apply': { holds: 'before' },
  'hold-after-apply': { holds: 'after' },

  // The server fails or refuses.
  'apply-then-500': { answer: spoil.internalError },
  'apply-then-html-502': { answer: spoil.badGateway(502) },
  'html-502': { applies: 'no', answer: spoil.badGateway(502) },
  unavailable: { applies: 'no', answer: spoil.unavailable },
  'rate-limited': { applies: 'no', answer: spoil.tooManyRequests },
  refusal: { applies: 'no', answer: spoil.refusal },
  'success-false': {
    applies: 'no',
    answer: (answer, rule) => spoil.refusal(answer, { ...rule, status: 200 }),
  },
  redirect: { applies: 'no', answer: spoil.redirect },

  // The answer is not to be trusted.
  'wrong-content-type': { answer: spoil.asHtml },
  'html-200': { answer: spoil.badGateway(200) },
  'truncated-json': { answer: spoil.truncated },
  'empty-body': { answer: spoil.jsonText('') },
  'null-body': { answer: spoil.jsonText('null') },
  'null-result': { answer: spoil.withoutResult },
  'altered-answer': { answer: spoil.alteredResult },
  'skewed-clock': { answer: spoil.skewedDate },

  // The view of the zone is wrong.
  'list-lags': { before: setLag('on'), after: setLag('off') },
  'list-misses-page': { answer: spoil.withoutRows },
  'page-ignored': { request: withoutQuery('page') },
  'filter-ignored': { request: withoutQuery('name.exact') },
  'stale-checks': { before: setStale('on'), after: setStale('off') },

  // The world changes.
  'duplicate-on-create': { after: duplicateLast },
  'human-edit': { before: ({ zone }, { edit }) => humanEdit(zone, edit) },
  'token-revoked': { before: revokeToken },
  'zone-changed': { before: ({ zone }, rule) => void Object.assign(zone, rule.zone) },
}

function setLag(state: 'on' | 'off') {
  return (backend: Backend): void => {
    backend.lagging = state === 'on'
  }
}

function setStale(state: 'on' | 'off') {
  return ({ zone }: Backend): void => {
    zone.stale = state === 'on'
  }
}

function withoutQuery(key: string) {
  return (request: Incoming): Incoming => {
    const query = new URLSearchParams(request.query)
    query.delete(key)
    return { ...request, query }
  }
}

function duplicateLast({ zone }: Backend, { status }: Answer): void {
  const last = zone.all().at(-1)
  if (status === 200 && last) zone.force(last)
}

function revokeToken({ zone }: Backend): void {
  zone.tokenRevoked = true
}
