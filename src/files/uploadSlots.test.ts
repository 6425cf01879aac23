import { expect, it } from 'vitest'
import { UPLOAD_LIMITS, uploadSlots } from './uploadSlots.ts'

const LIMITS = { overall: 3, perUnit: 2, waiting: 2, waitingPerUnit: 2, waitMs: 50_000 }

it('no more than so many begin, of one unit fewer, and the next one when one ends', async () => {
  const slots = uploadSlots(LIMITS)
  const begun: string[] = []
  const take = async (person: string, name: string) => {
    const release = await slots.take(person)
    begun.push(name)
    return release
  }
  const first = await take('dinkes', 'dinkes 1')
  await take('dinkes', 'dinkes 2')
  const third = take('dinkes', 'dinkes 3')
  const other = await take('dukcapil', 'dukcapil 1')
  const fourth = take('dukcapil', 'dukcapil 2')
  expect(begun).toEqual(['dinkes 1', 'dinkes 2', 'dukcapil 1'])
  other?.()
  await fourth
  expect(begun).toEqual(['dinkes 1', 'dinkes 2', 'dukcapil 1', 'dukcapil 2'])
  first?.()
  first?.()
  await third
  expect(begun.at(-1)).toBe('dinkes 3')
})

it('too many that wait, and one that waits too long, are sent away', async () => {
  const slots = uploadSlots({ ...LIMITS, overall: 1, waitMs: 5 })
  const release = await slots.take('a')
  const [second, third] = [slots.take('b'), slots.take('c')]
  expect(await slots.take('d')).toBeNull()
  expect(await Promise.all([second, third])).toEqual([null, null])
  release?.()
  expect(await slots.take('e')).not.toBeNull()
})

it('one unit does not fill the waiting line alone', async () => {
  const slots = uploadSlots({ ...LIMITS, perUnit: 1, waitingPerUnit: 1 })
  await slots.take('dinkes')
  const second = slots.take('dinkes')
  expect(await slots.take('dinkes')).toBeNull()
  expect(await slots.take('dukcapil')).not.toBeNull()
  expect(await Promise.race([second, Promise.resolve('waits')])).toBe('waits')
})

it('two units together leave places for a third', async () => {
  const slots = uploadSlots()
  for (let upload = 0; upload < UPLOAD_LIMITS.perUnit; upload += 1)
    for (const unit of ['dinkes', 'dukcapil']) await slots.take(unit)
  const third = await Promise.race([slots.take('bappeda'), Promise.resolve('waits')])
  expect(third).not.toBe('waits')
})
