import type { RequestListener } from 'node:http'
import { createServer as createTcp } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cleanups, look, portOf, SITE, worldOf } from '#testing/outsideWorld.ts'
import { inspectSite } from './inspectSite.ts'

describe('what a hostile site may try', () => {
  it('a page without end is read to 64 KB', async () => {
    let sent = 0
    const http: RequestListener = (_, response) => {
      response.writeHead(200)
      const more = (): void => {
        if (response.destroyed) return
        sent += 16_384
        response.write(Buffer.alloc(16_384, 'x'), () => setImmediate(more))
      }
      response.write('<title>tanpa akhir</title>')
      more()
      cleanups.push(() => response.destroy())
    }
    expect((await look({ http })).http).toMatchObject({ status: 200, title: 'tanpa akhir', trouble: null })
    expect(sent).toBeLessThan(16 * 1024 * 1024)
  })

  it('a page that drips ends with the time, and what has come counts', async () => {
    const http: RequestListener = (_, response) => void response.writeHead(200).write('<title>tetes')
    expect((await look({ http, rim: { withinMs: 300 } })).http).toMatchObject({ status: 200, title: 'tetes' })
  })

  it('a site that accepts and says nothing ends with the time', async () => {
    const http: RequestListener = () => undefined
    const { status, trouble } = (await look({ http, rim: { withinMs: 150 } })).http
    expect([status, trouble]).toEqual([null, 'too-slow'])
  })

  it('a directory that never answers ends with the time', async () => {
    const rim = { withinMs: 50, resolve: () => new Promise<string[]>(() => undefined) }
    expect((await look({ rim })).http).toMatchObject({ status: null, trouble: 'too-slow' })
  })

  it('headers without end', async () => {
    const port = await portOf(
      createTcp((socket) => {
        socket.on('error', () => undefined)
        socket.write(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`)
        cleanups.push(() => socket.destroy())
      }),
    )
    const rim = await worldOf({ rim: { ports: { http: port, https: 1 } } })
    expect((await inspectSite(SITE, rim)).http).toMatchObject({ status: null, trouble: 'garbled' })
  })

  it('a packed page stays packed', async () => {
    const http: RequestListener = (_, response) =>
      void response
        .writeHead(200, { 'Content-Encoding': 'gzip' })
        .end(gzipSync(`<title>bom</title>${'0'.repeat(50_000_000)}`))
    expect((await look({ http })).http).toMatchObject({ status: 200, title: null, trouble: null })
  })

  it('noise instead of encryption, and instead of a page', async () => {
    const port = await portOf(
      createTcp((socket) => {
        socket.on('error', () => undefined)
        socket.end('bukan tls, bukan pula http\r\n\r\n')
      }),
    )
    const rim = await worldOf({ rim: { ports: { http: port, https: port } } })
    expect(await inspectSite(SITE, rim)).toMatchObject({
      http: { status: null, trouble: 'garbled' },
      https: { status: null, trouble: 'no-encryption' },
      certificate: null,
    })
  })
})
