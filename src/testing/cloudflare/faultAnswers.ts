import { failure, type Answer } from './answers.ts'
import type { ParsedFaultRule } from './faultRule.ts'
import { membersOf } from './members.ts'

/** How faults spoil an answer. */
type Spoil = (answer: Answer, rule: ParsedFaultRule) => Answer

export const badGateway =
  (status: number): Spoil =>
  () => ({ status, body: '<html><body>bad gateway</body></html>' })

export const internalError: Spoil = () => failure({ status: 500, code: 10013, message: 'Internal error' })

export const unavailable: Spoil = (_, rule) => later({ status: 503, body: 'service unavailable' }, rule)

export const tooManyRequests: Spoil = (_, rule) =>
  later(
    failure({ status: 429, code: 10100, message: 'More than 1200 requests per 300 seconds reached.' }),
    rule,
  )

export const refusal: Spoil = (_, { status, codes, chain, message }) => {
  const error_chain = chain?.map((code) => ({ code, message }))
  const errors = codes.map((code) => ({ code, message, ...(error_chain && { error_chain }) }))
  return { status, body: { success: false, errors, messages: [], result: null } }
}

/** To where a client that follows would write elsewhere. */
export const redirect: Spoil = () => ({
  status: 307,
  body: '',
  headers: { location: '/client/v4/elsewhere' },
})

export const asHtml: Spoil = (answer) => ({ ...answer, headers: { 'content-type': 'text/html' } })

export const jsonText =
  (body: string): Spoil =>
  (answer) => ({ ...answer, body, headers: { 'content-type': 'application/json' } })

export const truncated: Spoil = (answer, rule) => {
  const text = JSON.stringify(answer.body)
  return jsonText(text.slice(0, Math.floor(text.length / 2)))(answer, rule)
}

export const withoutResult: Spoil = (answer) => ({
  ...answer,
  body: { ...membersOf(answer.body), result: null },
})

export const alteredResult: Spoil = (answer, rule) => {
  const body = membersOf(answer.body)
  return { ...answer, body: { ...body, result: laidOver(body['result'], rule.result) } }
}

/** The page comes back empty; the announced total stays. */
export const withoutRows: Spoil = (answer) => {
  const body = membersOf(answer.body)
  return {
    ...answer,
    body: { ...body, result: [], result_info: { ...membersOf(body['result_info']), count: 0 } },
  }
}

export const skewedDate: Spoil = (answer, { skewSeconds }) => {
  const date = new Date(Date.now() + skewSeconds * 1_000).toUTCString()
  return { ...answer, headers: { ...answer.headers, date } }
}

function later(answer: Answer, { retryAfter }: ParsedFaultRule): Answer {
  return retryAfter === undefined ? answer : { ...answer, headers: { 'retry-after': retryAfter } }
}

/** Members of objects are merged, at every depth; everything else replaces. */
function laidOver(old: unknown, over: unknown): unknown {
  if (typeof over !== 'object' || over === null || Array.isArray(over)) return over
  const under = membersOf(old)
  const changed = Object.entries(over).map(([key, value]) => [key, laidOver(under[key], value)])
  return { ...under, ...Object.fromEntries(changed) }
}
