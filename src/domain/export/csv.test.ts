import { expect, it } from 'vitest'
import { csvText } from './csv.ts'

it('quotes every cell, doubles quotes, and ends each line as the standard says', () => {
  expect(csvText([['a', 'b "c"'], ['d,e', 'f\ng']])).toBe('"a","b ""c"""\r\n"d,e","f\ng"\r\n') // prettier-ignore
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('shows %j as text', (formula) => {
  expect(csvText([[formula]])).toBe(`"'${formula}"\r\n`)
})
