import { expect, it } from 'vitest'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { codeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'
import { nextNumber } from './nextNumber.ts'
import { drizzleOf } from './transaction.ts'

const product = useOffice()

async function readyDraft(requestedName?: string): Promise<string> {
  const { payload, operator } = product
  const { id } = await aDraft(payload, operator, requestedName ? { requestedName } : {})
  await handInAll(payload, operator, id)
  return id
}

async function numbers(): Promise<number[]> {
  const { docs } = await product.payload.find({
    collection: 'requests',
    where: { number: { exists: true } },
    pagination: false,
  })
  return docs.map(({ number }) => Number(number?.slice(-4))).sort((a, b) => a - b)
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

it('thirty first submissions at once give thirty numbers without a gap; what is refused takes none', async () => {
  const { payload, operator } = product
  const good = await Promise.all(Array.from({ length: 30 }, () => readyDraft()))
  const bad = await Promise.all(Array.from({ length: 5 }, () => aDraft(payload, operator)))
  const attempts = [...good, ...bad.map(({ id }) => id)].map((id) =>
    codeOf(act(payload, operator, id, 'submit')),
  )
  const codes = await Promise.all(attempts)
  expect(codes.filter((code) => code === 'accepted')).toHaveLength(30)
  expect(await numbers()).toEqual(upTo(30))
}, 90_000)

it('a submission that is rolled back after the number was taken leaves no gap', async () => {
  const { payload, operator } = product
  const before = (await numbers()).length
  const id = await readyDraft()
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  const submit = { collection: 'requests', id, data: { action: 'submit' } } as const
  const submitted = await payload.update({ ...submit, ...as(operator), req: { transactionID } })
  expect(submitted.number).toMatch(new RegExp(`-0*${before + 1}$`))
  await payload.db.rollbackTransaction(transactionID)
  expect((await payload.findByID({ collection: 'requests', id })).number ?? null).toBeNull()
  const next = await act(payload, operator, await readyDraft(), 'submit')
  expect(next.number).toBe(submitted.number)
  expect(await numbers()).toEqual(upTo(before + 1))
})

it('each year and each register counts for itself', async () => {
  const db = drizzleOf(product.payload.db)
  const given: string[] = []
  for (const [kind, year] of [
    ['SD', 2031],
    ['SD', 2031],
    ['SD', 2032],
    ['ADU', 2031],
  ] as const)
    given.push(await nextNumber(db, kind, year))
  expect(given).toEqual(['SD-2031-0001', 'SD-2031-0002', 'SD-2032-0001', 'ADU-2031-0001'])
})

it('does not run into a wall after 9999', async () => {
  await product.pool.query(`INSERT INTO counters VALUES ('SD', 2040, 9999)`)
  expect(await nextNumber(drizzleOf(product.payload.db), 'SD', 2040)).toBe('SD-2040-10000')
})
