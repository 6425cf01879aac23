import { describe, expect, it } from 'vitest'
import { ownTextsIn, paragraphsIn, parseSentTexts, tellsTheSame } from './ownTexts.ts'

const KEY = 'request-rejected/unit/id'

describe('texts that are sent', () => {
  it.each([
    [{ [KEY]: ' Baru. ' }, 'Baru.'],
    [{ [KEY]: null }, null],
    [{ [KEY]: ' \n ' }, null],
  ])('%j', (sent, text) => {
    expect(parseSentTexts(sent)).toEqual([[{ kind: 'request-rejected', side: 'unit', language: 'id' }, text]])
  })

  it.each([
    [null],
    ['teks'],
    [['teks']],
    [{ 'request-rejected': 'x' }],
    [{ 'tidak-ada/unit/id': 'x' }],
    [{ 'request-rejected/unit/fr': 'x' }],
    [{ __proto__: null, constructor: 'x' }],
    [{ [KEY]: 7 }],
    [{ [KEY]: { text: 'x' } }],
    [{ [KEY]: 'x'.repeat(5001) }],
  ])('%j are none', (sent) => expect(parseSentTexts(sent)).toBeNull())
})

describe('texts that are stored', () => {
  it('are those that this version knows', () => {
    expect(ownTextsIn({ [KEY]: 'Baru.', 'dulu/unit/id': 'x', [`${KEY}x`]: 'y' })).toEqual({ [KEY]: 'Baru.' })
    expect(ownTextsIn(null)).toEqual({})
  })
})

describe('a text of one’s own', () => {
  const OURS = ['Permohonan {number} atas {host}.', 'Catatan: {note}']
  it.each([
    ['in another order', 'Catatan: {note}\n\n{host}: {number}', true],
    ['saying one twice', '{number} {number} {host} {note}', true],
    ['losing one', '{number} {host}', false],
    ['asking for another', '{number} {host} {note} {password}', false],
    ['with a broken one', '{number} {host} {note} {}', false],
    ['with another spelling', '{Number} {host} {note}', false],
  ])('%s: %s', (_, text, same) => expect(tellsTheSame(text, OURS)).toBe(same))

  it('has a paragraph wherever a line is empty', () => {
    expect(paragraphsIn('Satu\ndua\r\n\r\n \n Tiga \n\n\n')).toEqual(['Satu\ndua', 'Tiga'])
  })
})
