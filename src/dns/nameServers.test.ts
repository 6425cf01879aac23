import { expect, it } from 'vitest'
import { addressesOf } from './nameServers.ts'

const directory = async (host: string) => {
  if (host !== 'ada.ns.cloudflare.com') throw new Error('no such host')
  return ['108.162.192.57', '2606:4700:50::adf5:3a39']
}

it.each([
  ['127.0.0.1:5354', ['127.0.0.1 5354']],
  ['127.0.0.1', ['127.0.0.1 53']],
  ['2606:4700:50::1', ['2606:4700:50::1 53']],
  ['[::1]:5354', ['::1 5354']],
  ['ada.ns.cloudflare.com', ['108.162.192.57 53', '2606:4700:50::adf5:3a39 53']],
  ['ada.ns.cloudflare.com.', ['108.162.192.57 53', '2606:4700:50::adf5:3a39 53']],
  ['tidak-ada.ns.example', []],
  ['', []],
])('the name server %s is asked at %s', async (nameServer, expected) => {
  const found = await addressesOf(nameServer, directory)
  expect(found.map(({ host, port }) => `${host} ${port}`)).toEqual(expected)
})

it('a name server whose name nobody resolves in time has no address', async () => {
  const never = () => new Promise<string[]>(() => undefined)
  expect(await addressesOf('ada.ns.cloudflare.com', never, 10)).toEqual([])
})
