import { beforeEach, expect, it } from 'vitest'
import type { LiveRecord } from '#domain/dns/records.ts'
import { emptyBook, type ByHandBook } from './deeds.ts'
import { isMarking, noteTouches } from './touches.ts'

const MARKER = 'tapin:v1:satu'
const BY_HAND: LiveRecord = {
  ...{ id: 'h1', name: 'satu.tapinkab.go.id', type: 'A', content: '103.130.10.20' },
  ...{ proxied: false, ttl: 3600, comment: 'Pak Budi' },
}
const MARKED = { ...BY_HAND, comment: MARKER }
const CREATED = { ...MARKED, id: 'r1' }
const marking = { before: BY_HAND, after: MARKED }

let book: ByHandBook
beforeEach(() => {
  book = emptyBook()
  book.strangers.set(BY_HAND.id, BY_HAND)
})
const decided = () => book.adoptions.set(BY_HAND.id, { request: 'q1', marker: MARKER, shown: BY_HAND })

it('a record is ours once it was marked as decided', () => {
  decided()
  noteTouches(book, [marking])
  expect(book.foreignTouches.every(isMarking)).toBe(true)
  expect([...book.strangers.keys(), ...book.taken.keys()]).toEqual([BY_HAND.id])
  expect(book.taken.has(BY_HAND.id)).toBe(true)
})

it('what nobody decided is written down and stays somebody else’s', () => {
  noteTouches(book, [marking])
  expect(book.foreignTouches).toEqual([{ ...marking, adoption: null }])
  expect(book.strangers.has(BY_HAND.id)).toBe(true)
})

it.each([
  ['a second write to what was marked', { before: MARKED, after: { ...MARKED, ttl: 1 } }],
  ['the deletion of what was marked', { before: MARKED, after: null }],
  ['a creation in its place', { before: null, after: CREATED }],
])('%s is written down', (_, touch) => {
  decided()
  noteTouches(book, [marking, touch])
  expect(book.foreignTouches.filter((each) => !isMarking(each))).toMatchObject([touch])
})

it('what is ours anyway is nobody’s business', () => {
  decided()
  noteTouches(book, [{ before: CREATED, after: null }])
  noteTouches(book, [{ before: null, after: { ...CREATED, comment: 'tapin:v1:dua' } }])
  expect(book.foreignTouches).toEqual([])
})
