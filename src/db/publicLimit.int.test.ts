import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPayload, type TestPayload } from '#testing/payload.ts'
import { sweepLimits, takeToken } from './publicLimit.ts'

let product: TestPayload
beforeAll(async () => {
  product = await startTestPayload()
})
afterAll(() => product.stop())
beforeEach(() => product.pool.query('DELETE FROM public_limits'))

const take = (address = '103.130.10.20', rules = { perAddress: 5, overall: 100 }, door = 'complaint') =>
  takeToken(product.db, { door, address, rules, secret: product.runtime.payloadSecret })

/** As if so much time had passed. */
const later = (seconds: number) =>
  product.pool.query(`UPDATE public_limits SET next_at = next_at - make_interval(secs => $1)`, [seconds])

async function passedOf(times: number, ...asked: Parameters<typeof take>): Promise<number> {
  const taken = await Promise.all(Array.from({ length: times }, () => take(...asked)))
  return taken.filter(({ ok }) => ok).length
}

describe('so many in ten minutes', () => {
  it('pass at once, the next has to wait for its share of the window', async () => {
    expect(await passedOf(5)).toBe(5)
    expect(await take()).toEqual({ ok: false, retryAfterS: expect.any(Number), whose: 'address' })
    const refusal = await take()
    expect(refusal.ok ? 0 : refusal.retryAfterS).toBeGreaterThanOrEqual(118)
    expect(refusal.ok ? 0 : refusal.retryAfterS).toBeLessThanOrEqual(120)
    await later(119)
    expect((await take()).ok).toBe(false)
    await later(2)
    expect(await passedOf(3)).toBe(1)
  })

  it('and not one more, however many ask at once', async () => {
    expect(await passedOf(50)).toBe(5)
  })

  it('whichever of its addresses one network uses, and whichever spelling', async () => {
    expect(await passedOf(3, '2001:db8:1:2::1')).toBe(3)
    expect(await passedOf(4, '2001:db8:1:2:aaaa::9')).toBe(2)
    expect(await passedOf(5, '::ffff:103.130.10.20')).toBe(5)
    expect(await passedOf(1, '103.130.10.20')).toBe(0)
  })

  it('nor more than four times as many from all networks of one site', async () => {
    const each = Array.from({ length: 30 }, (_, at) => take(`2001:db8:7:${at}::1`))
    expect((await Promise.all(each)).filter(({ ok }) => ok)).toHaveLength(20)
  })

  it('by each door', async () => {
    expect(await passedOf(6)).toBe(5)
    expect(await passedOf(6, '103.130.10.20', { perAddress: 2, overall: 100 }, 'track')).toBe(2)
  })
})

describe('from everywhere', () => {
  const rules = { perAddress: 5, overall: 8 }
  it('a flood is stopped', async () => {
    const each = Array.from({ length: 20 }, (_, at) => take(`198.51.100.${at}`, rules))
    expect((await Promise.all(each)).filter(({ ok }) => ok)).toHaveLength(8)
    expect(await take('198.51.100.99', rules)).toMatchObject({ ok: false, whose: 'everybody' })
  })
  it('one address that asks and asks takes nothing from the others', async () => {
    expect(await passedOf(50, '198.51.100.1', rules)).toBe(5)
    expect(await passedOf(3, '198.51.100.2', rules)).toBe(3)
  })
})

it('is forgotten when it counts for nothing any more', async () => {
  await take()
  expect(await sweepLimits(product.db)).toBe(0)
  await later(700)
  expect(await sweepLimits(product.db)).toBe(2)
})

it('is kept under keys that tell no address', async () => {
  await take('103.130.10.20')
  const { rows } = await product.pool.query<{ key: string }>('SELECT key FROM public_limits')
  expect(rows.map(({ key }) => key.length)).toEqual([32, 32])
  expect(JSON.stringify(rows)).not.toContain('103')
})
