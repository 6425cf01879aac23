import { expect, test } from 'vitest'
import { endDateProblems } from './endDate.ts'

const TODAY = '2026-11-24'
const codes = (expiresOn: unknown, category = 'event') =>
  endDateProblems({ category, expiresOn }, TODAY).map(({ path, code }) => `${path}: ${code}`)

test.each([
  ['tomorrow', '2026-11-25'],
  ['tomorrow, as the date picker stores it', '2026-11-25T12:00:00.000Z'],
  ['tomorrow at the office while the world still writes today', '2026-11-24T16:30:00.000Z'],
  ['two years ahead', '2028-11-24'],
])('%s is an end', (_, expiresOn) => expect(codes(expiresOn)).toEqual([]))

test.each([
  ['today', '2026-11-24', 'end-not-ahead'],
  ['yesterday', '2026-11-23T12:00:00.000Z', 'end-not-ahead'],
  ['today at the office', '2026-11-24T15:59:59.000Z', 'end-not-ahead'],
  ['more than two years ahead', '2028-11-25', 'end-too-far'],
  ['the year 20260', '20260-01-01', 'value-invalid'],
  ['no date', 'besok', 'value-invalid'],
])('%s is none', (_, expiresOn, code) => expect(codes(expiresOn)).toEqual([`expiresOn: ${code}`]))

test.each([null, undefined, ''])('%j is for completeness to tell', (missing) =>
  expect(codes(missing)).toEqual([]),
)

test.each(['institution', 'public-service', ''])(
  'a subdomain of category %j has no end to be wrong',
  (category) => expect(codes('2020-01-01', category)).toEqual([]),
)
