import type { RequestListener } from 'node:http'
import { createServer as createTcp } from 'node:net'
import { describe, expect, it } from 'vitest'
import { HOST, look, LOOPBACK, page, portOf, SITE, to, worldOf } from '#testing/outsideWorld.ts'
import { inspectSite } from './inspectSite.ts'
import { PUBLIC } from './rim.ts'

describe('what is seen', () => {
  it('status and title of both protocols, and the certificate although nobody trusts it', async () => {
    const report = await look({ http: page('Situs &amp; Slot\u202e'), https: page('Galat', 503) })
    expect(report).toMatchObject({
      host: HOST,
      http: { status: 200, title: 'Situs & Slot', redirects: [], trouble: null },
      https: { status: 503, title: 'Galat', trouble: null },
      certificate: {
        subject: 'situs.example',
        issuer: 'situs.example',
        validTo: expect.stringMatching(/^2126-/) as string,
      },
    })
    expect(report.certificate?.problem).toMatch(/^[A-Z_]+$/)
  })

  it('the site is asked by its own name, without cookies and unpacked', async () => {
    const heads: unknown[] = []
    await look({ http: (request, response) => (heads.push(request.headers), response.end()) })
    expect(heads).toMatchObject([{ host: HOST, 'accept-encoding': 'identity' }])
    expect(heads[0]).not.toHaveProperty('cookie')
  })

  it('a redirect from one protocol to the other is followed', async () => {
    const report = await look({ http: to(`https://${HOST}/depan`), https: page('Depan') })
    expect(report.http).toEqual({ status: 200, title: 'Depan', redirects: [HOST], trouble: null })
  })

  it('a circle ends after three redirects', async () => {
    const { http } = await look({ http: to('/lagi') })
    expect(http).toMatchObject({ status: 302, redirects: [HOST, HOST, HOST], trouble: 'too-many-redirects' })
  })

  it('nobody listens', async () => {
    expect(await look({})).toMatchObject({
      http: { status: null, trouble: 'no-connection' },
      https: { status: null, trouble: 'no-connection' },
      certificate: null,
    })
  })

  it('the address of the register is used instead of asking for the name', async () => {
    const rim = { resolve: () => Promise.reject(new Error('was asked')) }
    const { http } = await look({ http: page('Ada'), rim }, { host: HOST, address: LOOPBACK })
    expect(http).toMatchObject({ status: 200, title: 'Ada' })
  })

  it('a name without an address', async () => {
    const unknown = { resolve: () => Promise.reject(new Error('ENOTFOUND')) }
    expect((await look({ rim: unknown })).http.trouble).toBe('unknown-host')
    expect((await look({ rim: { resolve: () => Promise.resolve([]) } })).http.trouble).toBe('unknown-host')
  })
})

describe('who is not connected to', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.1.1',
    '172.16.0.9',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    '::ffff:10.0.0.1',
    '::ffff:127.0.0.1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    '64:ff9b::7f00:1',
  ])('%s, although it listens', async (address) => {
    let seen = 0
    const port = await portOf(createTcp(() => (seen += 1)))
    const rim = { ...PUBLIC, ports: { http: port, https: port }, resolve: () => Promise.resolve([address]) }
    const report = await inspectSite(SITE, rim)
    const known = await inspectSite(
      { host: HOST, address },
      { ...rim, resolve: () => Promise.resolve(['103.130.10.20']) },
    )
    for (const { http, https } of [report, known])
      expect([http.trouble, https.trouble]).toEqual(['not-public', 'not-public'])
    expect(seen).toBe(0)
  })

  it('the product’s own rules refuse what really resolves to this machine', async () => {
    let seen = 0
    const port = await portOf(createTcp(() => (seen += 1)))
    const report = await inspectSite(
      { host: 'localhost', address: null },
      { ...PUBLIC, ports: { http: port, https: port } },
    )
    expect(report.http.trouble).toBe('not-public')
    expect(seen).toBe(0)
  })

  it('a name with one inner address among public ones', async () => {
    const rim = { resolve: () => Promise.resolve([LOOPBACK, '10.0.0.1']) }
    expect((await look({ http: page('x'), rim })).http.trouble).toBe('not-public')
  })

  it.each([
    ['http://10.0.0.1/', 'not-public'],
    ['http://[::1]/', 'not-public'],
    ['http://[::ffff:127.0.0.1]/', 'not-public'],
    ['http://2130706434/', 'not-public'],
    ['http://0x7f.2/', 'not-public'],
    ['http://dalam.example/', 'not-public'],
    [`http://${HOST}:8080/`, 'other-port'],
    [`https://${HOST}:80/`, 'other-port'],
    ['file:///etc/passwd', 'other-protocol'],
    ['gopher://x/', 'other-protocol'],
    ['javascript:alert(1)', 'other-protocol'],
    ['http://[', 'garbled'],
  ])('a redirect to %s', async (location, trouble) => {
    const rim = {
      resolve: (host: string) => Promise.resolve([host === 'dalam.example' ? '10.0.0.1' : LOOPBACK]),
    }
    expect((await look({ http: to(location), rim })).http).toMatchObject({
      status: 302,
      title: 'pindah',
      trouble,
    })
  })

  it('a name that says something else the second time: what was judged is connected to, and every step is judged', async () => {
    const told: string[] = []
    const resolve = (host: string) => {
      told.push(host)
      return Promise.resolve([told.length === 1 ? LOOPBACK : '127.0.0.2'])
    }
    let asked = 0
    const http: RequestListener = (request, response) => ((asked += 1), to('/dua')(request, response))
    const rim = await worldOf({ http, rim: { resolve } })
    // Only the plain half: two protocols would share the list.
    const known = await inspectSite(
      { host: HOST, address: null },
      { ...rim, ports: { ...rim.ports, https: 1 } },
    )
    expect([known.http.trouble, known.https.trouble]).toContain('not-public')
    expect(asked).toBeLessThanOrEqual(1)
  })
})
