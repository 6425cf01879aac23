import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  changeOf,
  codeOf,
  create,
  METHODS,
  SHORT_MS,
  startBench,
  wanted,
  ZONE,
  type CloudflareBench,
} from '#testing/cloudflare/bench.ts'
import type { FaultKind } from '#testing/cloudflare/faultKinds.ts'
import type { FaultRule } from '#testing/cloudflare/faultRule.ts'

/** The members that a kind needs to bite. */
const PARTICULARS: Partial<Record<FaultKind, Partial<FaultRule>>> = {
  refusal: { status: 400, codes: [4242] },
  'altered-answer': { result: { name: `lain.${ZONE}` } },
  'human-edit': { edit: { add: { name: wanted().name, type: 'CNAME', content: 'situs.example.org' } } },
  'zone-changed': { zone: { name: 'lain.example' } },
}

/** kind → what the caller hears of its creation, and how many records the zone then really holds. */
const ON_CREATE: Record<FaultKind, [outcome: string, recordsInZone: number]> = {
  'drop-before-apply': ['no-answer', 0],
  'apply-then-drop': ['no-answer', 1],
  'reset-mid-body': ['no-answer', 1],
  'headers-then-stall': ['no-answer', 1],
  'slow-drip': ['no-answer', 1],
  'hold-before-apply': ['no-answer', 0],
  'hold-after-apply': ['no-answer', 1],
  'apply-then-500': ['no-answer', 1],
  'apply-then-html-502': ['no-answer', 1],
  'html-502': ['no-answer', 0],
  unavailable: ['no-answer', 0],
  'rate-limited': ['rate-limited', 0],
  refusal: ['garbled-answer', 0],
  'success-false': ['garbled-answer', 0],
  redirect: ['garbled-answer', 0],
  'wrong-content-type': ['garbled-answer', 1],
  'html-200': ['garbled-answer', 1],
  'truncated-json': ['garbled-answer', 1],
  'empty-body': ['garbled-answer', 1],
  'null-body': ['garbled-answer', 1],
  'null-result': ['garbled-answer', 1],
  'altered-answer': ['garbled-answer', 1],
  // Taken as relative to another zone: the answer shows another name, and what was made there is taken back.
  'zone-changed': ['garbled-answer', 0],
  'token-revoked': ['token-rejected', 0],
  'human-edit': ['name-taken', 1],
  // Nothing in the answer tells: only the caller's listing after the write can.
  'duplicate-on-create': ['done', 2],
  'skewed-clock': ['done', 1],
  'stale-checks': ['done', 1],
  'list-lags': ['done', 1],
  'list-misses-page': ['garbled-answer', 1],
  'page-ignored': ['done', 1],
  'filter-ignored': ['done', 1],
}

/** kind → what the caller hears of a listing while the fault lasts, and how many requests that took. */
const ON_LIST: Record<FaultKind, [outcome: string, requests: number]> = {
  'drop-before-apply': ['provider-down', 2],
  'apply-then-drop': ['provider-down', 2],
  'reset-mid-body': ['provider-down', 2],
  // The deadline covers the repeat, so there is none.
  'headers-then-stall': ['provider-down', 1],
  'slow-drip': ['provider-down', 1],
  'hold-before-apply': ['provider-down', 1],
  'hold-after-apply': ['provider-down', 1],
  'apply-then-500': ['provider-down', 2],
  'apply-then-html-502': ['provider-down', 2],
  'html-502': ['provider-down', 2],
  unavailable: ['provider-down', 2],
  'rate-limited': ['rate-limited', 1],
  refusal: ['provider-down', 2],
  'success-false': ['provider-down', 2],
  redirect: ['provider-down', 2],
  'wrong-content-type': ['provider-down', 2],
  'html-200': ['provider-down', 2],
  'truncated-json': ['provider-down', 2],
  'empty-body': ['provider-down', 2],
  'null-body': ['provider-down', 2],
  'null-result': ['incomplete-listing', 1],
  'altered-answer': ['incomplete-listing', 1],
  'list-misses-page': ['incomplete-listing', 1],
  'filter-ignored': ['incomplete-listing', 1],
  'token-revoked': ['token-rejected', 1],
  // One page is asked for and given.
  'page-ignored': ['done', 1],
  // An old view looks like any other: absence needs two listings, the zone's name an assertion.
  'list-lags': ['done', 1],
  'zone-changed': ['done', 1],
  'human-edit': ['done', 1],
  'duplicate-on-create': ['done', 1],
  'stale-checks': ['done', 1],
  'skewed-clock': ['done', 1],
}

/** These never answer in time. */
const HANGING = ['headers-then-stall', 'slow-drip', 'hold-before-apply', 'hold-after-apply']

let bench: CloudflareBench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.standIn.close())

const providerMeeting = (kind: string) =>
  HANGING.includes(kind) ? bench.providerWith({ deadlineMs: SHORT_MS }) : bench.provider

const particulars = (kind: string): Partial<FaultRule> =>
  Object.entries(PARTICULARS).find(([key]) => key === kind)?.[1] ?? {}

describe('a creation that meets a fault', () => {
  it.each(Object.entries(ON_CREATE))('%s', async (kind, [outcome, recordsInZone]) => {
    bench.standIn.faults.inject({ kind: kindOf(kind), ...particulars(kind) })
    expect(await codeOf(create(providerMeeting(kind)))).toBe(outcome)
    expect(bench.standIn.records.all()).toHaveLength(recordsInZone)
    expect(bench.standIn.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })
})

describe('a listing that meets a fault that lasts', () => {
  it.each(Object.entries(ON_LIST))('%s', async (kind, [outcome, requests]) => {
    bench.standIn.records.add(wanted())
    bench.standIn.records.add(wanted({ name: `lain.${ZONE}` }))
    bench.standIn.faults.inject({ kind: kindOf(kind), times: 99, ...particulars(kind) })
    expect(await codeOf(providerMeeting(kind).listByName(wanted().name))).toBe(outcome)
    expect(bench.standIn.requests).toHaveLength(requests)
  })
})

describe('the other writes are sent once too, whatever happens to them', () => {
  it.each([
    ['update', 'apply-then-drop', 'no-answer'],
    ['update', 'null-result', 'garbled-answer'],
    ['update', 'apply-then-html-502', 'no-answer'],
    ['replace', 'apply-then-drop', 'no-answer'],
    ['replace', 'null-result', 'garbled-answer'],
    ['replace', 'unavailable', 'no-answer'],
    ['delete', 'apply-then-drop', 'no-answer'],
    ['delete', 'null-result', 'garbled-answer'],
    ['delete', 'html-502', 'no-answer'],
    ['delete', 'rate-limited', 'rate-limited'],
  ] as const)('%s with %s', async (change, kind, code) => {
    const { id } = bench.standIn.records.add(wanted())
    bench.standIn.faults.inject({ kind, method: METHODS[change] })
    expect(await codeOf(bench.provider.apply(changeOf(change, id)))).toBe(code)
    expect(bench.writes()).toBe(1)
  })
})

it('repeats a read once when only the first goes wrong', async () => {
  bench.standIn.faults.inject({ kind: 'reset-mid-body' })
  expect(await bench.provider.listAll()).toEqual([])
  expect(bench.standIn.requests).toHaveLength(2)
})

it('does not repeat a read that was told to stay away', async () => {
  bench.standIn.faults.inject({ kind: 'unavailable', retryAfter: '30' })
  await expect(bench.provider.listAll()).rejects.toMatchObject({
    code: 'provider-down',
    details: { retryAfterMs: 30_000 },
  })
  expect(bench.standIn.requests).toHaveLength(1)
})

it('knows that a write was never sent when nobody listens', async () => {
  const gone = await startBench()
  await gone.standIn.close()
  const provider = bench.providerWith({ baseURL: gone.standIn.url })
  expect(await codeOf(create(provider))).toBe('provider-down')
})

it('refuses what a stale replica refuses: the CNAME is gone, but still in the way', async () => {
  const { id } = bench.standIn.records.add({
    name: wanted().name,
    type: 'CNAME',
    content: 'situs.example.org',
  })
  bench.standIn.records.remove(id)
  bench.standIn.faults.inject({ kind: 'stale-checks' })
  expect(await codeOf(create(bench.provider))).toBe('name-taken')
})

it('holds a request until it is released', async () => {
  const fault = bench.standIn.faults.inject({ kind: 'hold-after-apply' })
  const attempt = create(bench.providerWith({ deadlineMs: 10_000 }))
  await fault.reached
  fault.release()
  expect(await attempt).toMatchObject(wanted())
})

function kindOf(key: string): FaultKind {
  // The keys of the matrices above are kinds; Object.entries forgets it.
  return key as FaultKind
}
