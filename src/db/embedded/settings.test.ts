import { expect, it } from 'vitest'

import { connectionUrl, serverArguments } from './settings.ts'

const server = { cluster: '/data/cluster', port: 28239 }

it('writes to the disk before it says that something is stored', () => {
  expect(serverArguments({ ...server, durability: 'durable' })).not.toContain('fsync=off')
})

it('does not wait for the disk in a test cluster', () => {
  const args = serverArguments({ ...server, durability: 'throw-away' })
  expect(args).toEqual(
    expect.arrayContaining(['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  )
})

it('listens on loopback and has no socket file', () => {
  const args = serverArguments({ ...server, durability: 'durable' })
  expect(args).toEqual(
    expect.arrayContaining(['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'port=28239']),
  )
})

it('gives a URL in which every password survives', () => {
  const url = new URL(connectionUrl({ port: 28239, password: 'a/b@c:d%' }))
  expect(decodeURIComponent(url.password)).toBe('a/b@c:d%')
  expect([url.host, url.pathname, url.search]).toEqual(['127.0.0.1:28239', '/tapin', '?sslmode=disable'])
})
