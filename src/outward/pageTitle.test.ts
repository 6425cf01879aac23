import { expect, it } from 'vitest'
import { pageTitle } from './pageTitle.ts'

it.each([
  ['<title>Dinas Kesehatan</title>', 'Dinas Kesehatan'],
  ['<TITLE lang="id">\n Slot &amp; Gacor </TITLE>', 'Slot & Gacor'],
  ['<title>Belum selesai', 'Belum selesai'],
  ['<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>', '<script>alert(1)</script>'],
  ['<title>a&#8238;b&#x202e;c&#27;d</title>', 'abcd'],
  ['<title>&#99999999;&tidakada;x</title>', '&#99999999;&tidakada;x'],
  ['<title>&#1114112;x</title>', 'x'],
  ['<title></title>', null],
  ['<p>tanpa judul</p>', null],
  ['<titles>bukan</titles>', null],
])('of %s', (html, expected) => {
  expect(pageTitle(html)).toBe(expected)
})

it('is at most 200 characters', () => {
  expect(pageTitle(`<title>${'x'.repeat(3000)}</title>`)).toHaveLength(200)
})
