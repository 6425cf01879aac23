import { Resolver } from 'node:dns/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { NAME, start, ZONE } from './testServer.ts'

/** Node's resolver is c-ares, which shares no code with this server. */
describe('a resolver written by others understands', () => {
  let resolver: Resolver
  beforeEach(async () => {
    const { port } = await start()
    resolver = new Resolver({ timeout: 2000, tries: 2 })
    resolver.setServers([`127.0.0.1:${port}`])
  })

  it('addresses with their TTL', async () => {
    expect(await resolver.resolve4(NAME, { ttl: true })).toEqual([{ address: '203.0.113.2', ttl: 60 }])
    expect(await resolver.resolve6(`pesan.${ZONE}`)).toEqual(['2001:db8::1'])
  })

  it('an alias, and the address behind it', async () => {
    expect(await resolver.resolveCname(`situs.${ZONE}`)).toEqual([NAME])
    expect(await resolver.resolve4(`situs.${ZONE}`)).toEqual(['203.0.113.2'])
  })

  it('texts longer than one string, and mail exchangers', async () => {
    expect(await resolver.resolveTxt(`pesan.${ZONE}`)).toEqual([['a'.repeat(255), 'a'.repeat(45), 'b "c"']])
    expect(await resolver.resolveMx(`pesan.${ZONE}`)).toEqual([{ priority: 5, exchange: 'mail.example.org' }])
  })

  it('the top of the zone', async () => {
    expect(await resolver.resolveNs(ZONE)).toEqual(['localhost'])
    expect(await resolver.resolveSoa(ZONE)).toMatchObject({ nsname: 'localhost', minttl: 60 })
  })

  it('an answer that needs TCP', async () => {
    expect(await resolver.resolve4(`besar.${ZONE}`)).toHaveLength(60)
  })

  it.each([
    ['a name that does not exist', `tidak-ada.${ZONE}`, 'ENOTFOUND'],
    ['a name without addresses', `pesan.${ZONE}`, 'ENODATA'],
    ['a name of another zone', 'example.org', 'EREFUSED'],
  ])('%s', async (_, name, code) => {
    await expect(resolver.resolve4(name)).rejects.toMatchObject({ code })
  })
})
