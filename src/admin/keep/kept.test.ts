import { beforeEach, describe, expect, it } from 'vitest'
import { forgetOthers, keyOf, readKept, writeKept, type Kept } from './kept.ts'
import { typedIn } from './typedIn.ts'

const AT = '2026-11-23T02:15:00.000Z'
const KEPT: Kept = { at: AT, seenAt: null, typed: { purpose: { base: null, mine: 'Informasi' } } }
const KEY = keyOf({ user: 'siti', collection: 'requests', id: '1' })

/** What a browser's storage does as far as it is used here. */
class Tab implements Storage {
  [name: string]: unknown
  get length() {
    return Object.keys(this).length
  }
  key() {
    return null
  }
  clear() {
    for (const name of Object.keys(this)) this.removeItem(name)
  }
  getItem(key: string) {
    const found = Object.entries(this).find(([name]) => name === key)?.[1]
    return typeof found === 'string' ? found : null
  }
  setItem(key: string, value: string) {
    this[key] = value
  }
  removeItem(key: string) {
    delete this[key]
  }
}

describe('what was typed and not saved', () => {
  let tab: Tab
  beforeEach(() => {
    tab = new Tab()
    writeKept(tab, KEY, KEPT)
  })

  it('is there after the page was drawn anew', () => {
    expect(readKept(tab, KEY, new Date(AT))).toEqual(KEPT)
  })
  it('is out of date after a day', () => {
    expect(readKept(tab, KEY, new Date('2026-11-24T02:15:00Z'))).toEqual(KEPT)
    expect(readKept(tab, KEY, new Date('2026-11-24T02:16:00Z'))).toBeNull()
  })
  it.each([
    ['another person', { user: 'budi' }],
    ['another document', { id: '2' }],
    ['a document that is only being created', { id: undefined }],
  ])('is not shown to %s', (_, other) => {
    const key = keyOf({ user: 'siti', collection: 'requests', id: '1', ...other })
    expect(readKept(tab, key, new Date(AT))).toBeNull()
  })
  it('is forgotten when somebody else signs in, and only then', () => {
    tab.setItem('other', 'stays')
    forgetOthers(tab, 'siti')
    expect(readKept(tab, KEY, new Date(AT))).toEqual(KEPT)
    forgetOthers(tab, 'sit')
    expect(Object.keys(tab)).toEqual(['other'])
  })
  it('is forgotten by whoever signs out', () => {
    forgetOthers(tab, null)
    expect(Object.keys(tab)).toEqual([])
  })
  it('is not believed when the browser holds something else there', () => {
    for (const found of ['{', '{"at":1}', 'null']) {
      tab.setItem(KEY, found)
      expect(readKept(tab, KEY, new Date(AT))).toBeNull()
    }
  })
  it('is given up where the browser has no room for it', () => {
    tab.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    writeKept(tab, KEY, { ...KEPT, seenAt: AT })
    expect(readKept(tab, KEY, new Date(AT))).toBeNull()
  })
})

it('what was typed is each field whose value is not the saved one, without files and what the system wrote', () => {
  const fields = {
    purpose: { initialValue: 'A', value: 'B' },
    contactPhone: { initialValue: '1', value: '1' },
    reason: { initialValue: null, value: '' },
    'letter.number': { value: '12' },
    'target.server': { value: { blob: true } },
    status: { initialValue: 'draft', value: 'submitted' },
  }
  expect(typedIn(fields)).toEqual({
    purpose: { base: 'A', mine: 'B' },
    'letter.number': { base: null, mine: '12' },
  })
})
