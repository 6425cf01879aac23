import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  changeOf,
  create,
  errorOf,
  startBench,
  wanted,
  type CloudflareBench,
} from '#testing/cloudflare/bench.ts'

let bench: CloudflareBench
beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.standIn.close())

/**
 * Refusals that the real API was seen to give (recorded, pasted in public issues, or used by other projects that
 * run against it): status, codes, codes in `error_chain`, and what a write must make of it.
 */
const SEEN = [
  ['record exists, 2020 and 2024', 400, [81057], undefined, 'name-taken'],
  ['identical record, 2025', 400, [81058], undefined, 'name-taken'],
  ['CNAME over A', 400, [81053], undefined, 'name-taken'],
  ['A over CNAME', 400, [81054], undefined, 'name-taken'],
  ['record gone', 404, [81044], undefined, 'record-missing'],
  ['IPv4 address, 2026', 400, [9005], undefined, 'value-refused'],
  ['IPv6 address, 2023', 400, [9006], undefined, 'value-refused'],
  ['target of a CNAME', 400, [9007], undefined, 'value-refused'],
  ['name', 400, [9000], undefined, 'value-refused'],
  ['content too long', 400, [9015], undefined, 'value-refused'],
  ['content of the name too long', 400, [83011], undefined, 'value-refused'],
  ['TTL, wrapped as until 2024', 400, [1004], [9021], 'value-refused'],
  ['not proxiable, wrapped', 400, [1004], [9041], 'value-refused'],
  ['tags on the free plan', 400, [1004], [9300], 'value-refused'],
  ['comment too long', 400, [9313], undefined, 'value-refused'],
  ['zone full', 400, [81045], undefined, 'quota-reached'],
  ['too many requests', 429, [10100], undefined, 'rate-limited'],
  ['token without this zone', 403, [10000], undefined, 'token-rejected'],
  ['token without a permission', 403, [0], undefined, 'token-rejected'],
  ['unknown key', 403, [9103], undefined, 'token-rejected'],
  ['malformed token', 400, [6003], [6111], 'token-malformed'],
  ['no token', 400, [9106], undefined, 'token-malformed'],
  ['zone id is a name', 400, [7003], undefined, 'wrong-zone'],
  ['zone id is a name, 2022', 400, [7003, 7000], undefined, 'wrong-zone'],
  ['zone unknown', 400, [1001], undefined, 'wrong-zone'],
] as const

/** Answers that prove nothing, and must not be taken for more than that. */
const UNCLEAR = [
  ['an unknown code', 400, [4242], 'garbled-answer'],
  ['an unknown code on 409', 409, [4242], 'garbled-answer'],
  ['404 without a code', 404, [], 'garbled-answer'],
  ['403 without a code, as of a proxy', 403, [], 'garbled-answer'],
  ['200 that is no success and says no more', 200, [], 'garbled-answer'],
  ['a known code on a 500', 500, [81058], 'no-answer'],
  ['the token code during an outage', 503, [10000], 'no-answer'],
] as const

describe('a refusal that was seen', () => {
  it.each(SEEN)('%s', async (_, status, codes, chain, code) => {
    bench.standIn.faults.inject({
      kind: 'refusal',
      status,
      codes: [...codes],
      chain: chain && [...chain],
    })
    expect(await errorOf(create(bench.provider))).toMatchObject({
      code,
      details: { vendorCodes: [...(chain ?? []), ...codes] },
    })
  })
})

describe('an unclear answer', () => {
  it.each(UNCLEAR)('%s', async (_, status, codes, code) => {
    bench.standIn.faults.inject({ kind: 'refusal', status, codes: [...codes] })
    expect(await errorOf(create(bench.provider))).toMatchObject({ code })
  })

  it('a 404 without 81044 is no proof that a record to delete is gone', async () => {
    const { id } = bench.standIn.records.add(wanted())
    bench.standIn.faults.inject({ kind: 'refusal', method: 'DELETE', status: 404, codes: [] })
    const error = await errorOf(bench.provider.apply(changeOf('delete', id)))
    expect(error.code).toBe('garbled-answer')
  })
})

it('goes by the code, whatever the text says', async () => {
  bench.standIn.faults.inject({ kind: 'refusal', codes: [81045], message: 'Authentication error 10000' })
  expect(await errorOf(create(bench.provider))).toMatchObject({ code: 'quota-reached' })
})

it('keeps the request id of the vendor', async () => {
  bench.standIn.faults.inject({ kind: 'refusal', codes: [81045] })
  expect((await errorOf(create(bench.provider))).details.traceId).toMatch(/^[0-9a-f]{16}-[A-Z]{3}$/)
})
