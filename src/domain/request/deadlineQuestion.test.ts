import { describe, expect, it } from 'vitest'
import { readQuestion } from './deadlineQuestion.ts'

const GOOD = { type: 'creation', receivedAt: '2026-07-20T02:00:00Z' }
const codesOf = (query: Record<string, unknown>) => {
  const read = readQuestion(query)
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`)
}

describe('a question about a deadline', () => {
  it('names a type, an instant and any number of pauses', () => {
    const pause = [
      '2026-07-21T02:00:00Z/2026-07-23T10:00:00+08:00',
      '2026-07-24T02:00:00.5Z/2026-07-24T02:00:00.5Z',
    ]
    const read = readQuestion({ ...GOOD, pause })
    const at = (instant: string) => new Date(instant)
    expect(read).toEqual({
      ok: true,
      question: {
        type: 'creation',
        receivedAt: at('2026-07-20T02:00:00Z'),
        pauses: [
          { from: at('2026-07-21T02:00:00Z'), until: at('2026-07-23T02:00:00Z') },
          { from: at('2026-07-24T02:00:00.500Z'), until: at('2026-07-24T02:00:00.500Z') },
        ],
      },
    })
  })

  it('may hold a plus sign that the address turned into a space', () => {
    expect(codesOf({ ...GOOD, receivedAt: '2026-07-20T10:00:00 08:00' })).toEqual([])
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', {}, ['type type-unknown', 'receivedAt instant-unknown']],
    ['another type', { ...GOOD, type: 'renewal' }, ['type type-unknown']],
    ['two types', { ...GOOD, type: ['creation', 'change'] }, ['type type-unknown']],
    ['a name of every object', { ...GOOD, type: 'constructor' }, ['type type-unknown']],
    ['a day without a time', { ...GOOD, receivedAt: '2026-07-20' }, ['receivedAt instant-unknown']],
    [
      'a time without its zone',
      { ...GOOD, receivedAt: '2026-07-20T10:00:00' },
      ['receivedAt instant-unknown'],
    ],
    [
      'a month that does not exist',
      { ...GOOD, receivedAt: '2026-13-20T10:00:00Z' },
      ['receivedAt instant-unknown'],
    ],
    [
      'a day that does not exist',
      { ...GOOD, receivedAt: '2026-02-30T10:00:00Z' },
      ['receivedAt instant-unknown'],
    ],
    ['the hour 24', { ...GOOD, receivedAt: '2026-02-20T24:00:00Z' }, ['receivedAt instant-unknown']],
    [
      'a pause of three years',
      { ...GOOD, pause: '2026-07-21T02:00:00Z/2029-07-21T02:00:00Z' },
      ['pause period-too-long'],
    ],
    ['a year far away', { ...GOOD, receivedAt: '9999-07-20T10:00:00Z' }, ['receivedAt instant-unknown']],
    ['an object', { ...GOOD, receivedAt: { gt: 1 } }, ['receivedAt instant-unknown']],
    ['half a pause', { ...GOOD, pause: '2026-07-21T02:00:00Z' }, ['pause instant-unknown']],
    [
      'a pause of three',
      { ...GOOD, pause: `${GOOD.receivedAt}/${GOOD.receivedAt}/${GOOD.receivedAt}` },
      ['pause instant-unknown'],
    ],
    [
      'a pause backwards',
      { ...GOOD, pause: '2026-07-23T02:00:00Z/2026-07-21T02:00:00Z' },
      ['pause period-backwards'],
    ],
    ['a pause by name', { ...GOOD, pause: { 0: 'x' } }, ['pause instant-unknown']],
    [
      '21 pauses',
      { ...GOOD, pause: Array(21).fill(`${GOOD.receivedAt}/${GOOD.receivedAt}`) },
      ['pause pauses-too-many'],
    ],
  ])('of %s says what is wrong with it', (_, query, codes) => {
    expect(codesOf(query)).toEqual(codes)
  })
})
