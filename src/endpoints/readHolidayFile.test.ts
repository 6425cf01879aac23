import { describe, expect, it } from 'vitest'
import { readHolidayFile } from './readHolidayFile.ts'

const HEAD = 'date,name,kind,decree'
const ROW = '2031-07-23,Hari Raya,national,SKB'
const READ = { ok: true, rows: [{ date: '2031-07-23', name: 'Hari Raya', kind: 'national', decree: 'SKB' }] }
const told = (csv: string) => {
  const read = readHolidayFile(csv)
  return read.ok ? [] : read.problems.map(({ path, code }) => [path, code])
}

describe('a file as people make it', () => {
  const spreadsheet = [HEAD, ROW].join('\n').replaceAll(',', ';')
  it.each([
    ['with lines of nothing but commas', `${HEAD}\n,,,\n${ROW}\n,,,\n , ,\n`],
    ['with columns to the right that hold nothing', `${HEAD},,\n${ROW},,\n`],
    ['with a blank first line', `\n${HEAD}\n${ROW}`],
    ['with semicolons and a blank first line', `\n${spreadsheet}`],
    ['with semicolons and a first line of nothing but those', `\ufeff;;;\r\n${spreadsheet}`],
    ['with line ends of several systems', `\n${HEAD}\r\n${ROW}\r\n\n`],
    ['with line ends of an old Macintosh', `${HEAD}\r${ROW}\r`],
    ['without a last column', `${HEAD},catatan\n${ROW}\n`],
  ])('%s is read', (_, csv) => {
    expect(readHolidayFile(csv)).toEqual(READ)
  })

  it.each([
    ['in a text', '2031-07-24,Hari Raya, hari kedua,national,SKB'],
    ['at the end', `${ROW},`],
  ])('with a comma too many %s is told that line, and every other bad one', (_, torn) => {
    expect(told([HEAD, ROW, ',,,', torn, '2031-02-30,Tidak ada,libur,'].join('\n'))).toEqual([
      ['line 4', 'too-many-cells'],
      ['line 5', 'date-unknown'],
      ['line 5', 'kind-unknown'],
    ])
  })

  it('counts its lines alike whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(told(['', HEAD, ROW, '', 'x,Hari Raya,national,SKB', ''].join(end))).toEqual([
        ['line 5', 'date-unknown'],
      ])
  })

  it.each([
    ['only separators', ',,,\n;;;\n', 'line 1', 'import-empty'],
    ['a heading alone and separators', `${HEAD}\n,,,\n`, 'line 1', 'import-empty'],
    ['an open quote', `${HEAD}\n2031-07-23,"Hari Raya,national\n`, 'line 2', 'file-unreadable'],
  ])('with %s is refused', (_, csv, line, code) => {
    expect(told(csv)).toEqual([[line, code]])
  })
})
