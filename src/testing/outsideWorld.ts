import { once } from 'node:events'
import { createServer as createHttp, type RequestListener, type Server } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { inspectSite, type Site } from '#outward/inspectSite.ts'
import type { Rim } from '#outward/rim.ts'
import { CERTIFICATE, KEY } from './certificate.ts'

export const HOST = 'dinkes.tapinkab.go.id'
export const LOOPBACK = '127.0.0.1'
export const SITE: Site = { host: HOST, address: null }

/** Undone after the test. */
export const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

interface Listening {
  close(): unknown
  address(): string | AddressInfo | null
  listen(port: number, host: string): unknown
}

/** Listens on a free port until the test ends. */
export async function portOf(server: Listening & NodeJS.EventEmitter): Promise<number> {
  server.listen(0, LOOPBACK)
  await once(server, 'listening')
  cleanups.push(() => {
    if ('closeAllConnections' in server) (server as Server).closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A page with this title. */
export const page =
  (title: string, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': 'text/html' }).end(`<html><title>${title}</title>`)
  }
/** A redirect. */
export const to =
  (location: string): RequestListener =>
  (_, response) => {
    response.writeHead(302, { Location: location }).end('<title>pindah</title>')
  }

interface World {
  http?: RequestListener
  https?: RequestListener
  rim?: Partial<Rim>
}

/** A public world that lies on loopback: two ports, and names that lead there. Nothing else may be connected to. */
export async function worldOf({ http, https, rim }: World): Promise<Rim> {
  const tls = { key: KEY, cert: CERTIFICATE }
  const ports = {
    http: http ? await portOf(createHttp(http)) : 1,
    https: https ? await portOf(createHttps(tls, https)) : 1,
  }
  return {
    allow: (address) => address === LOOPBACK,
    resolve: () => Promise.resolve([LOOPBACK]),
    ports,
    withinMs: 5_000,
    ...rim,
  }
}

/** Looks at the site in such a world. */
export const look = async (world: World, site = SITE) => inspectSite(site, await worldOf(world))
