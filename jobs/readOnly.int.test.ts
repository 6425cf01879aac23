import { afterEach, describe, expect, it } from 'vitest'
import { DNS_WORK_CHANNEL } from '#db/channels.ts'
import type { DnsProvider } from '#dns/provider.ts'
import { status } from '#endpoints/status.ts'
import { act } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import {
  cloudflareProvider,
  elapse,
  embeddedProvider,
  fqdnOf,
  standing,
  workerOf,
} from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { reconcileDns } from './reconcileDns.ts'
import { refreshZone } from './refreshZone.ts'

const bench = useReconciler()
const pool = () => bench.product.pool
const readOnly = (dnsReadOnly: boolean) =>
  bench.product.payload.updateGlobal({ slug: 'service', data: { dnsReadOnly } })
afterEach(() => readOnly(false))

describe.each<[string, () => DnsProvider]>([
  ['the embedded server', () => embeddedProvider(bench.product)],
  ['Cloudflare', () => cloudflareProvider(bench.standIn)],
])('while %s is read only', (_, provider) => {
  const worker = () => workerOf(bench.product, provider())

  it('nothing is written, reading goes on, and everything drains once it may', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const deletion = await readyFor(bench, subdomain, { type: 'deletion' })
    await readOnly(true)
    await act(bench.product.payload, bench.office.head, deletion.id, 'approve')
    const creation = await bench.approved()
    await reconcileDns(worker())
    for (const { id } of [deletion, creation])
      expect(await standing(pool(), id)).toMatchObject({ state: 'queued', attempts: 0, fence: 0 })
    expect(await provider().listByName(subdomain.fqdn)).toHaveLength(1)
    await refreshZone(worker())
    const { rows } = await pool().query(`SELECT 1 FROM zone_records WHERE name = $1`, [subdomain.fqdn])
    expect(rows).toHaveLength(1)
    await readOnly(false)
    await reconcileDns(worker())
    expect(await provider().listByName(subdomain.fqdn)).toEqual([])
    expect(await provider().listByName(fqdnOf(creation))).toHaveLength(1)
  })

  it('a switch that is thrown between the look and the write still holds the write', async () => {
    const creation = await bench.approved()
    const own = provider()
    const listByName = async (name: string) => {
      const live = await own.listByName(name)
      await readOnly(true)
      return live
    }
    await reconcileDns(workerOf(bench.product, { ...own, listByName }))
    expect(await provider().listByName(fqdnOf(creation))).toEqual([])
    expect(await standing(pool(), creation.id)).toMatchObject({
      ...{ status: 'approved', state: 'queued', attempts: 0, writeBegun: false, lease: false },
    })
    await readOnly(false)
    await reconcileDns(worker())
    expect(await standing(pool(), creation.id)).toMatchObject({ status: 'provisioned' })
  })
})

it('not even one request goes ahead when the provider answers again', async () => {
  const { id } = await bench.approved()
  await reconcileDns(bench.worker({ apiToken: 'a-token-that-was-revoked-long-ago' }))
  await readOnly(true)
  await elapse(pool(), 61)
  await reconcileDns(bench.worker())
  expect(await standing(pool(), id)).toMatchObject({ status: 'approved', state: 'queued', code: null })
  expect((await pool().query(`SELECT 1 FROM dns_circuit`)).rows).toEqual([])
})

it('staff are told so, beside whatever else is wrong', async () => {
  const provider = async () => {
    const { body } = await callEndpoint(bench.product.payload, status, {
      by: bench.office.officer,
      language: 'en',
    })
    return (body as { provider: unknown }).provider
  }
  expect(await provider()).toMatchObject({ ok: true, readOnly: null })
  await readOnly(true)
  expect(await provider()).toMatchObject({
    ok: true,
    reason: null,
    readOnly: { message: expect.stringMatching(/^Writing to DNS is switched off/) },
  })
})

it('the workers are woken by the save that ends it, and by no other', async () => {
  await readOnly(true)
  const client = await pool().connect()
  try {
    const heard: (string | undefined)[] = []
    client.on('notification', ({ payload }) => heard.push(payload))
    await client.query(`LISTEN ${DNS_WORK_CHANNEL}`)
    await readOnly(true)
    await readOnly(false)
    await readOnly(false)
    // Whatever was notified before this answer has been heard with it.
    await client.query('SELECT 1')
    expect(heard).toEqual(['writable'])
  } finally {
    await client.query('UNLISTEN *')
    client.release(true)
  }
})
