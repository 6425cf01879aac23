import { beforeAll, describe, expect, it } from 'vitest'
import { during } from '#now.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { wita } from '#testing/clock.ts'
import { useOffice } from '#testing/office.ts'
import type { Person } from '#testing/people.ts'
import { requestDeadline, type DeadlineShown } from './requestDeadline.ts'

const product = useOffice()
let request: SubdomainRequest

beforeAll(async () => {
  const { payload, operator } = product
  request = await during(wita('2026-07-24 09:00'), async () => {
    const { id } = await aDraft(payload, operator)
    await handInAll(payload, operator, id)
    return act(payload, operator, id, 'submit')
  })
})

interface Asked {
  by?: Person | null
  id?: string
  on?: string
  language?: 'id' | 'en'
}

async function ask({
  by = product.operator,
  id = request.id,
  on = '2026-07-28 10:00',
  language = 'en',
}: Asked = {}) {
  const call = { by, params: { id }, language }
  const { status, body } = await during(wita(on), () => callEndpoint(product.payload, requestDeadline, call))
  return { status, body: body as DeadlineShown }
}

describe('the due date of a request', () => {
  it('explains itself day by day to its unit and to staff', async () => {
    for (const by of [product.operator, product.officer]) {
      const { body } = await ask({ by })
      expect(body.days.map(({ date, kind, number, marks }) => [date, kind, number, marks.join()])).toEqual([
        ['2026-07-24', 'received', null, ''],
        ['2026-07-25', 'weekend', null, ''],
        ['2026-07-26', 'weekend', null, ''],
        ['2026-07-27', 'counted', 1, ''],
        ['2026-07-28', 'counted', 2, 'today'],
        ['2026-07-29', 'counted', 3, 'due'],
      ])
    }
  })

  it('is the one that is stored', async () => {
    expect((await ask()).body.facts?.dueAt).toBe(request.dueAt)
  })

  it.each([
    ['id', 'Harus selesai pada hari kerja berikutnya'],
    ['en', 'To be completed on the next working day'],
  ] as const)('says in words where it stands (%s)', async (language, words) => {
    expect((await ask({ language })).body.sentences[0]).toContain(words)
  })

  it('of a draft does not run', async () => {
    const { id } = await product.requestIn('draft')
    expect((await ask({ id })).body).toMatchObject({ state: 'not-started', days: [], facts: null })
  })

  it('of what the office starts itself is promised to nobody', async () => {
    await product.pool.query(`UPDATE requests SET channel = 'office' WHERE id = $1`, [request.id])
    expect((await ask()).body).toMatchObject({ state: 'not-promised', days: [] })
    await product.pool.query(`UPDATE requests SET channel = 'portal' WHERE id = $1`, [request.id])
  })
})

it.each<[string, () => Asked]>([
  ['the unit of somebody else', () => ({ by: product.stranger })],
  ['nobody', () => ({ by: null })],
  ['an id that is none', () => ({ id: 'x' })],
])('%s is told what is told of something that does not exist', async (_, asked) => {
  const unknown = '00000000-0000-4000-8000-000000000000'
  expect(await ask(asked())).toEqual(await ask({ id: unknown }))
})
