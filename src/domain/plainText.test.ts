import { expect, it } from 'vitest'
import { plainText } from './plainText.ts'

it.each([
  ['blanks are drawn together', '  Dinas \n\t Kesehatan ', 'Dinas Kesehatan'],
  ['nothing turns the reading direction', 'Dinas \u202egnipmal\u2066!', 'Dinas gnipmal!'],
  ['nothing steers a terminal', 'a\u001b[2Jb\u0007', 'a[2Jb'],
  ['nothing is unseen', 'ke\u200bse\ufeffhatan', 'kesehatan'],
  ['half a character is dropped', 'a\ud83db', 'ab'],
  ['other scripts stay', 'كسيهاتن 健康', 'كسيهاتن 健康'],
  ['a picture counts once', '😀😀😀😀', '😀😀😀'],
])('%s', (_, text, expected) => {
  expect(plainText(text, expected === '😀😀😀' ? 3 : 100)).toBe(expected)
})
