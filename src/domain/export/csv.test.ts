import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvText } from './csv.ts'

it('quotes every cell, doubles quotes, and ends each line as the standard says', () => {
  expect(csvText([['a', 'b "c"'], ['d,e', 'f\ng']])).toBe('"a","b ""c"""\r\n"d,e","f\ng"\r\n') // prettier-ignore
})

describe('what a spreadsheet would calculate is text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['\tbiasa', "'\tbiasa"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u00A0=1', "'\u00A0=1"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['\u200B=1', "'\u200B=1"],
    ['"=1', '\'"=1'],
    ['a;=1', "a;'=1"],
    ['a; "=1', 'a; "\'=1'],
    ['a\t@b', "a\t'@b"],
    ['satu\n- dua', "satu\n'- dua"],
    ['satu\r\n=dua', "satu\r\n'=dua"],
  ])('%j', (text, shown) => {
    expect(parse(csvText([[text]]))).toEqual([[shown]])
  })

  it.each(['a=1', 'a-b', 'nama@tapinkab.go.id', '0812-3456', '1+1', '', ' ', 'a; b', "'=1", 'a,-b'])(
    'and %j is left as it is',
    (text) => {
      expect(parse(csvText([[text]]), { trim: false })).toEqual([[text]])
    },
  )
})
