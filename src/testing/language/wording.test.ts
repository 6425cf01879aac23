import { describe, expect, it } from 'vitest'
import { judgeFor } from './wording.ts'

const english = ['Save', 'The name of the unit', 'Created At', 'Sort by {{label}}', 'Status']
const indonesian = [
  'Simpan',
  'Nama unit',
  'Dibuat pada',
  'Urutkan menurut {{label}}',
  'Status',
  'Lembar sort by',
]
const judge = judgeFor({
  own: indonesian,
  other: english,
  tells: ['the', 'loading'],
  keys: new Set(['in-review', 'requestRevision']),
  written: ['Laporan Save the Children'],
})

describe('a text on an Indonesian screen', () => {
  it.each([
    ['says the text of the dictionary', 'Simpan'],
    ['says a word of both languages', 'Status: unit'],
    ['says what somebody wrote', 'Berkas: Laporan Save the Children'],
    ['names an address or a file', 'https://the.example/save save.pdf the@save.id'],
    ['is a number', '12'],
  ])('is in order when it %s', (_, text) => {
    expect(judge(text)).toBeNull()
  })

  it.each([
    ['a word of the other dictionary', 'Simpan / Save', 'no word of this language: save'],
    [
      'a word that gives the other language away',
      'Mohon tunggu, loading',
      'no word of this language: loading',
    ],
    ['the name of a text', 'in-review', 'the key in-review'],
    ['a key of the framework', 'general:save', 'left over: general:save'],
    ['a key of ours', 'ui.save', 'left over: ui.s'],
    ['a placeholder', 'Urutkan menurut {{label}}', 'left over: {{label}'],
    ['an object', 'Buat [object Object] baru', 'left over: [object'],
    ['nothing that anybody wrote', 'undefined', 'left over: undefined'],
  ])('is not in order when it holds %s', (_, text, trouble) => {
    expect(judge(text)).toBe(trouble)
  })
})

it('a phrase of the other language is found even where each of its words is at home in both', () => {
  const both = { tells: [], keys: new Set<string>() }
  const own = ['status', 'unit', 'unit status']
  expect(judgeFor({ own, other: ['Status unit'], ...both })('Status unit')).toBe(
    'no words of this language: status unit',
  )
  expect(judgeFor({ own, other: ['Unit status'], ...both })('Unit status')).toBeNull()
})
