import { describe, expect, it } from 'vitest'
import { cameOnPaper, receptionProblems } from './reception.ts'
import { CHANNELS } from './status.ts'

const NOW = new Date('2026-07-20T02:00:00Z')

describe('when a letter came', () => {
  it.each([
    ['is not said', null, []],
    ['is a moment ago', '2026-07-20T01:59:59Z', []],
    ['is now', NOW.toISOString(), []],
    ['is in a minute', '2026-07-20T02:01:00Z', ['received-in-future']],
    ['is a year ago', '2025-07-20T02:00:00Z', []],
    ['is in another century', '1926-07-20T02:00:00Z', ['received-too-early']],
    ['is no time', 'kemarin', ['value-invalid']],
  ])('%s', (_, at, codes) => {
    expect(receptionProblems(at, NOW).map(({ code }) => code)).toEqual(codes)
  })
})

it('only what came by letter, mail or WhatsApp came before it was entered', () => {
  expect(CHANNELS.filter(cameOnPaper)).toEqual(['letter', 'email', 'whatsapp'])
})
