import { expect, it } from 'vitest'
import { act, handInAll, judgeAll } from '#testing/builders.ts'
import { useOffice } from '#testing/office.ts'

const product = useOffice()

async function verifiedAt(id: string): Promise<string | null | undefined> {
  const { payload } = product
  return (await payload.findByID({ collection: 'requests', id, depth: 0 })).verifiedAt
}

/** The documents of a request that count, the first ones handed in first. */
async function documentsOf(request: string) {
  const where = { request: { equals: request }, supersededBy: { exists: false } }
  return (await product.payload.find({ collection: 'documents', where, sort: 'createdAt', depth: 0 })).docs
}

async function judgeFirst(request: string, valid: boolean): Promise<void> {
  const { payload, officer } = product
  const [first] = await documentsOf(request)
  const verdict = { complete: true, valid, waived: false, note: valid ? null : 'Belum ditandatangani.' }
  await payload.update({
    collection: 'documents',
    id: first?.id ?? '',
    data: { verdict },
    user: officer,
    overrideAccess: false,
  })
}

it('a request waits for the decision from the last verdict that was missing, until one of them is taken back', async () => {
  const { payload, officer } = product
  const { id } = await product.requestIn('in-review')
  expect(await verifiedAt(id)).toBeNull()
  await judgeAll(payload, officer, id)
  const since = await verifiedAt(id)
  expect(Math.abs(Date.parse(since ?? '') - Date.now())).toBeLessThan(60_000)
  await judgeFirst(id, true)
  expect(await verifiedAt(id)).toBe(since)
  await judgeFirst(id, false)
  expect(await verifiedAt(id)).toBeNull()
})

it('waits for it no longer once it is decided or given back, and again when it is reopened', async () => {
  const { payload, head, officer } = product
  const approved = await product.requestIn('approved')
  expect(await verifiedAt(approved.id)).toBeNull()
  await act(payload, head, approved.id, 'reopen', { note: 'Diperiksa lagi.' })
  expect(await verifiedAt(approved.id)).not.toBeNull()
  const corrections = [{ path: 'purpose', note: 'Terlalu umum.' }]
  await act(payload, officer, approved.id, 'requestRevision', {
    reasonCode: 'incomplete',
    note: 'Mohon dilengkapi.',
    corrections,
  })
  expect(await verifiedAt(approved.id)).toBeNull()
})

it('a draft with every document handed in waits for nobody', async () => {
  const { payload, operator } = product
  const { id } = await product.requestIn('draft')
  await handInAll(payload, operator, id)
  expect(await verifiedAt(id)).toBeNull()
})
