import { expect, it } from 'vitest'
import { uploadSlots } from './uploadSlots.ts'

const LIMITS = { overall: 3, perPerson: 2, waiting: 2, waitMs: 50_000 }

it('no more than so many begin, of one person fewer, and the next one when one ends', async () => {
  const slots = uploadSlots(LIMITS)
  const begun: string[] = []
  const take = async (person: string, name: string) => {
    const release = await slots.take(person)
    begun.push(name)
    return release
  }
  const first = await take('siti', 'siti 1')
  await take('siti', 'siti 2')
  const third = take('siti', 'siti 3')
  const other = await take('budi', 'budi 1')
  const fourth = take('budi', 'budi 2')
  expect(begun).toEqual(['siti 1', 'siti 2', 'budi 1'])
  other?.()
  await fourth
  expect(begun).toEqual(['siti 1', 'siti 2', 'budi 1', 'budi 2'])
  first?.()
  first?.()
  await third
  expect(begun.at(-1)).toBe('siti 3')
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
