import { expect, it } from 'vitest'
import { retryAfterMs } from './retryAfter.ts'

const date = 'Sun, 22 Nov 2026 08:00:00 GMT'

it.each([
  ['seconds', { 'retry-after': '1' }, 1_000],
  ['five minutes', { 'retry-after': '300' }, 300_000],
  ['parts of a second', { 'retry-after': '0.5' }, 500],
  ["a date, by the answer's own clock", { 'retry-after': 'Sun, 22 Nov 2026 08:01:30 GMT', date }, 90_000],
  ['a date that has passed', { 'retry-after': 'Sun, 22 Nov 2026 07:00:00 GMT', date }, 0],
  ['a year, which nobody means', { 'retry-after': '31536000' }, 3_600_000],
  ['nothing', {}, 300_000],
  ['nonsense', { 'retry-after': 'nanti' }, 300_000],
  ['a date without a clock to measure it by', { 'retry-after': 'Sun, 22 Nov 2026 08:01:30 GMT' }, 300_000],
])('429 with %s', (_, headers, ms) => {
  expect(retryAfterMs({ code: 'rate-limited', headers: new Headers(headers) })).toBe(ms)
})

it('asks for no wait of its own when the answer is no 429', () => {
  expect(retryAfterMs({ code: 'provider-down', headers: new Headers() })).toBeUndefined()
})
