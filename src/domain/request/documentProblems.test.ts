import { expect, it } from 'vitest'
import { documentProblems } from './documentProblems.ts'

type HandIn = Parameters<typeof documentProblems>[0]
const GOOD: Record<string, HandIn> = {
  file: { source: 'file', hasFile: true },
  link: { source: 'link', hasFile: false, link: 'https://drive.contoh.go.id/a?b=c' },
  physical: { source: 'physical', hasFile: false },
  none: { source: 'none', hasFile: false, reason: 'Memakai templat.' },
}

it.each(Object.entries(GOOD))('%s with everything it needs', (_, handIn) => {
  expect(documentProblems(handIn)).toEqual([])
})

it.each<[string, Partial<HandIn>, string[]]>([
  ['file', { hasFile: false }, ['file:file-required']],
  ['file', { source: null, hasFile: false }, ['file:file-required']],
  ['none', { reason: '  ' }, ['reason:field-required']],
])('%s with %j', (source, broken, expected) => {
  const handIn = { hasFile: false, ...GOOD[source], ...broken }
  expect(documentProblems(handIn).map(({ path, code }) => `${path}:${code}`)).toEqual(expected)
})

it.each([
  [null, 'link-invalid'],
  ['', 'link-invalid'],
  ['javascript:alert(1)', 'link-invalid'],
  ['https://localhost/a', 'link-not-public'],
])('%j is no link to hand in', (link, code) => {
  expect(documentProblems({ source: 'link', hasFile: false, link })).toEqual([{ path: 'link', code }])
})
