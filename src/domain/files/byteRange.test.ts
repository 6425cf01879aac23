import { expect, it } from 'vitest'
import { askedRange } from './byteRange.ts'

it.each([
  [null, null],
  ['', null],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=0-500', { start: 0, end: 99 }],
  ['bytes=99-99', { start: 99, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-0', null],
  ['bytes=0-1,5-6', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
  ['rows=0-9', null],
])('of 100 bytes %j asks for %j', (header, expected) => {
  expect(askedRange(header, 100)).toEqual(expected)
})
