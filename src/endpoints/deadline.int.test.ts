import { describe, expect, it } from 'vitest'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'
import { deadline } from './deadline.ts'

const product = useOffice()

const ask = (query: Record<string, unknown>, language: 'id' | 'en' = 'id') =>
  callEndpoint(product.payload, deadline, { by: product.operator, query, language })

const received = { type: 'creation', receivedAt: '2026-07-20T02:00:00Z' }

describe('the calculator of deadlines', () => {
  it('tells when a promise is due, and which days do not count', async () => {
    const pause = '2026-07-21T02:00:00Z/2026-07-23T02:00:00Z'
    expect(await ask({ ...received, pause })).toMatchObject({
      status: 200,
      body: {
        dueAt: '2026-07-27T08:00:00.000Z',
        dueOn: '2026-07-27',
        workingDays: 3,
        skipped: [
          { date: '2026-07-21', why: 'paused' },
          { date: '2026-07-22', why: 'paused' },
          { date: '2026-07-25', why: 'weekend' },
          { date: '2026-07-26', why: 'weekend' },
        ],
        pauses: [{ from: '2026-07-21T02:00:00.000Z', until: '2026-07-23T02:00:00.000Z' }],
      },
    })
  })

  it('counts by the calendar of the office', async () => {
    const data = { date: '2026-07-22', name: 'Hari Jadi', kind: 'local' } as const
    await product.payload.create({ collection: 'holidays', data, ...as(product.admin) })
    expect((await ask(received)).body).toMatchObject({
      dueOn: '2026-07-24',
      skipped: [{ date: '2026-07-22', why: 'holiday', name: 'Hari Jadi' }],
    })
  })

  it('is due when the office closes', async () => {
    const hours = { officeOpensAt: '08:00', officeClosesAt: '15:30' }
    await product.payload.updateGlobal({ slug: 'service', data: hours, ...as(product.admin) })
    expect((await ask({ ...received, type: 'deletion' })).body).toMatchObject({
      dueAt: '2026-07-21T07:30:00.000Z',
    })
  })

  it.each([
    ['id', 'Jenis permohonan tidak dikenali'],
    ['en', 'This type of request is not known'],
  ] as const)('says what is wrong in the language of the person (%s)', async (language, words) => {
    const { status, body } = await ask({ ...received, type: 'x' }, language)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(words)
  })
})
