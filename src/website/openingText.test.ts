import { expect, it } from 'vitest'
import { openingText } from './openingText.ts'

it.each([
  ['id', '08.00', '16.00'],
  ['en', '08:00', '16:00'],
] as const)('writes the time as %s does', (language, opens, closes) => {
  expect(openingText({ opens: '08:00', closes: '16:00' }, language)).toEqual({ opens, closes })
})
