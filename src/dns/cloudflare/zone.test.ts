import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, create, startBench, ZONE, type CloudflareBench } from '#testing/cloudflare/bench.ts'

let bench: CloudflareBench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.standIn.close())

describe('the configured zone', () => {
  it('is told with its name servers', async () => {
    expect(await bench.provider.assertZone()).toEqual({
      id: bench.standIn.zoneId,
      name: ZONE,
      status: 'active',
      nameServers: ['ada.ns.cloudflare.invalid', 'bob.ns.cloudflare.invalid'],
    })
  })

  it('may be spelt with capitals and a final dot', async () => {
    const provider = bench.providerWith({ zoneName: 'TapinKab.go.id.' })
    expect((await provider.assertZone()).name).toBe(ZONE)
  })

  it.each([
    ['has another name', { name: 'lain.example' }, 'wrong-zone'],
    ['waits for its name servers', { status: 'pending' }, 'zone-inactive'],
    ['was moved away', { status: 'moved' }, 'zone-inactive'],
    ['has its proxy paused, while names still resolve', { paused: true }, 'done'],
  ])('%s', async (_, zone, outcome) => {
    bench.standIn.faults.inject({ kind: 'zone-changed', zone })
    expect(await codeOf(bench.provider.assertZone())).toBe(outcome)
  })

  it.each([
    ['another one', 'f'.repeat(32)],
    ['a name', ZONE],
    ['a path', '../user'],
  ])('is wrong when its id is that of %s', async (_, zoneId) => {
    const provider = bench.providerWith({ zoneId })
    expect(await codeOf(provider.assertZone())).toBe('wrong-zone')
    expect(await codeOf(create(provider))).toBe('wrong-zone')
  })
})

describe('a zone without a configured id', () => {
  it('is looked up once, also by calls at the same time', async () => {
    const provider = bench.providerWith({ zoneId: undefined })
    await Promise.all([provider.assertZone(), provider.listAll(), provider.usage()])
    await create(provider)
    const lookUps = bench.standIn.requests.filter(({ address }) => address.startsWith('/zones?'))
    expect(lookUps).toHaveLength(1)
  })

  it('is looked up again after a failure, which was no unknown outcome', async () => {
    bench.standIn.faults.inject({ kind: 'html-502', path: '^/zones\\?', times: 2 })
    const provider = bench.providerWith({ zoneId: undefined })
    expect(await codeOf(create(provider))).toBe('provider-down')
    expect(await codeOf(create(provider))).toBe('done')
  })

  it('is wrong when no zone has the name', async () => {
    bench.standIn.faults.inject({ kind: 'altered-answer', path: '^/zones\\?', result: [] })
    expect(await codeOf(bench.providerWith({ zoneId: undefined }).assertZone())).toBe('wrong-zone')
  })

  it('is a matter of the token when it may not list zones', async () => {
    const provider = bench.providerWith({ zoneId: undefined, zoneName: 'lain.example' })
    expect(await codeOf(provider.assertZone())).toBe('token-rejected')
  })
})

describe('usage', () => {
  it('tells how full the zone is', async () => {
    await create(bench.provider)
    expect(await bench.provider.usage()).toEqual({ used: 1, quota: 200 })
  })

  it('knows zones without a quota of their own', async () => {
    bench.standIn.faults.inject({ kind: 'altered-answer', result: { record_quota: null } })
    expect((await bench.provider.usage()).quota).toBeNull()
  })

  it('refuses a record over the quota', async () => {
    const full = await startBench({ quota: 0 })
    expect(await codeOf(create(full.provider))).toBe('quota-reached')
    await full.standIn.close()
  })
})
