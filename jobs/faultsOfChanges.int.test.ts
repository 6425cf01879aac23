import { describe, expect, it } from 'vitest'
import { markerOf } from '#domain/dns/marker.ts'
import { idOf } from '#domain/relation.ts'
import type { Subdomain } from '#payload-types.ts'
import { SHORT_MS } from '#testing/cloudflare/bench.ts'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import { decided, OPERATIONS, type Operation } from '#testing/operations.ts'
import { drain, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
type Rule = Parameters<typeof bench.standIn.faults.inject>[0]

const ALL = Object.keys(OPERATIONS) as Operation[]
const CHANGES = ALL.filter((operation) => operation !== 'a deletion')
const BATCHES: Operation[] = ['another type', 'a new name and another type']
const LISTING = 'dns_records\\?'

interface Expected {
  /** After the look that met the fault; null where it went on to the end all the same. */
  first: { state: string; code: string | null; attempts?: number } | null
  /** What came of it in the end. */
  end: 'carried out' | 'as before'
  /** Writes that arrived, up to the end. */
  writes: number
}

const unknown = (code: 'no-answer' | 'garbled-answer', writes: number): Expected => ({
  ...{ first: { state: 'verifying', code, attempts: 1 }, end: 'carried out', writes },
})
const blocked: Expected = {
  ...{ first: { state: 'blocked', code: 'token-rejected', attempts: 0 }, end: 'carried out', writes: 2 },
}
const refused: Expected = {
  ...{ first: { state: 'conflict', code: 'value-refused', attempts: 1 }, end: 'as before', writes: 1 },
}
const full: Expected = {
  ...{ first: { state: 'waiting', code: 'quota-reached', attempts: 1 }, end: 'carried out', writes: 2 },
}

/** By hand: the fault, which decisions it meets, where the request stands then, what came of it, and how many writes it took. */
const FAULTS: [fault: string, rule: Rule, of: Operation[], Expected][] = [
  ['apply-then-drop', { kind: 'apply-then-drop' }, ALL, unknown('no-answer', 1)],
  ['drop-before-apply', { kind: 'drop-before-apply' }, ALL, unknown('no-answer', 2)],
  ['apply-then-500', { kind: 'apply-then-500' }, ALL, unknown('no-answer', 1)],
  ['html-502', { kind: 'html-502' }, ALL, unknown('no-answer', 2)],
  ['reset-mid-body', { kind: 'reset-mid-body' }, ALL, unknown('no-answer', 1)],
  ['headers-then-stall', { kind: 'headers-then-stall' }, ALL, unknown('no-answer', 1)],
  ['null-result', { kind: 'null-result' }, ALL, unknown('garbled-answer', 1)],
  ['truncated-json', { kind: 'truncated-json' }, ALL, unknown('garbled-answer', 1)],
  ['success-false', { kind: 'success-false' }, ALL, unknown('garbled-answer', 2)],
  ['token revoked', { kind: 'refusal', status: 403, codes: [10000] }, ALL, blocked],
  ['value-refused', { kind: 'refusal', codes: [9007] }, CHANGES, refused],
  ['quota', { kind: 'refusal', codes: [81045] }, BATCHES, full],
]

const ROWS = FAULTS.flatMap(([fault, rule, operations, expected]) =>
  operations.map((operation) => [fault, operation, rule, expected] as const),
)
const writes = () => bench.standIn.requests.filter(isWrite).length

/** A decision on a subdomain of its own, and the writes counted from here. */
async function prepared(operation: Operation) {
  const made = await decided(bench, operation)
  bench.standIn.requests.length = 0
  return made
}

const register = (id: string): Promise<Subdomain> =>
  bench.product.payload.findByID({ collection: 'subdomains', id, depth: 0 })
const oursOf = ({ request }: Subdomain) =>
  bench.standIn.records.all().filter(({ comment }) => comment === markerOf(idOf(request) ?? ''))

/** The zone and the register say the same, and that is what was decided or, where nothing came of it, what was before. */
async function expectEnd(made: Awaited<ReturnType<typeof prepared>>, end: Expected['end']): Promise<void> {
  const record = end === 'carried out' ? made.after : made.before
  expect(oursOf(made.subdomain)).toMatchObject(record ? [record] : [])
  const after = await register(made.subdomain.id)
  expect(after).toMatchObject(
    record
      ? { status: 'active', fqdn: record.name, records: [{ type: record.type, value: record.content }] }
      : { status: 'deleted' },
  )
}

describe.each(ROWS)('%s at %s', (_, operation, rule, expected) => {
  it('ends as it has to', async () => {
    const made = await prepared(operation)
    const worker = bench.worker({ deadlineMs: SHORT_MS })
    bench.standIn.faults.inject({ method: OPERATIONS[operation].method, ...rule })
    await reconcileDns(worker)
    expect(await standing(bench.product.pool, made.id)).toMatchObject(expected.first ?? {})
    await drain(worker)
    const status = { 'carried out': made.doneAs, 'as before': 'approved' }[expected.end]
    expect(await standing(bench.product.pool, made.id)).toMatchObject({ status })
    await expectEnd(made, expected.end)
    expect(writes()).toBe(expected.writes)
  })
})

describe('a zone that shows something else than there is', () => {
  it.each(ALL)('(a listing that lags behind the write) does no harm to %s', async (operation) => {
    const made = await prepared(operation)
    for (const nth of [2, 3]) bench.standIn.faults.inject({ kind: 'list-lags', path: LISTING, nth })
    await drain(bench.worker())
    await expectEnd(made, 'carried out')
  })

  it.each(ALL)('(a listing that misses a page) is asked again, %s', async (operation) => {
    const made = await prepared(operation)
    // Before a rename nothing is listed that could be missed.
    const nth = made.after && made.after.name !== made.before.name ? 2 : 1
    bench.standIn.faults.inject({ kind: 'list-misses-page', path: LISTING, nth })
    await reconcileDns(bench.worker())
    expect(await standing(bench.product.pool, made.id)).toMatchObject({ status: 'approved' })
    await drain(bench.worker())
    await expectEnd(made, 'carried out')
    expect(writes()).toBe(1)
  })

  it.each(BATCHES)('(81054 right after our own deletion) is tried again, %s', async (operation) => {
    const made = await decided(bench, operation, 'CNAME')
    bench.standIn.records.add({ name: 'lain', type: 'TXT', content: '"x"' })
    bench.standIn.requests.length = 0
    bench.standIn.faults.inject({ kind: 'stale-checks', method: 'POST' })
    await drain(bench.worker())
    await expectEnd(made, 'carried out')
  })
})

describe('somebody at the dashboard between our look and our write', () => {
  const HANDS: [string, Operation, (name: string) => Rule['edit'], string | null][] = [
    [
      'takes the new name',
      'a new name',
      (name) => ({ add: { name, type: 'A', content: '198.51.100.7' } }),
      'name-taken',
    ],
    [
      'takes the new name',
      'a new name and another type',
      (name) => ({ add: { name, type: 'TXT', content: '"milik orang"' } }),
      'name-taken',
    ],
  ]

  it.each(HANDS)('%s: %s is given back', async (_, operation, edit, code) => {
    const made = await prepared(operation)
    const name = made.after?.name ?? ''
    bench.standIn.faults.inject({
      kind: 'human-edit',
      method: OPERATIONS[operation].method,
      edit: edit(name),
    })
    await drain(bench.worker())
    expect(await standing(bench.product.pool, made.id)).toMatchObject({
      status: 'approved',
      state: 'conflict',
      code,
    })
    expect(bench.standIn.records.named(name)).toMatchObject([{ comment: '' }])
    const [ours, ...more] = oursOf(made.subdomain)
    expect(more).toEqual([])
    expect(ours).toMatchObject(made.before)
  })

  it.each(CHANGES)('removes our record: %s does not bring it back', async (operation) => {
    const made = await prepared(operation)
    bench.standIn.faults.inject({
      ...{ kind: 'human-edit', method: OPERATIONS[operation].method },
      edit: { remove: made.subdomain.fqdn },
    })
    await drain(bench.worker())
    expect(await standing(bench.product.pool, made.id)).toMatchObject({
      state: 'conflict',
      code: 'record-missing',
    })
    expect(oursOf(made.subdomain)).toEqual([])
  })

  it('removes our record: its deletion is done', async () => {
    const made = await prepared('a deletion')
    const edit = { remove: made.subdomain.fqdn }
    bench.standIn.faults.inject({ kind: 'human-edit', method: 'DELETE', edit })
    await drain(bench.worker())
    await expectEnd(made, 'carried out')
  })
})
