import { expect, it } from 'vitest'
import { judgeLink, LINK_LENGTH } from './links.ts'

it.each([
  'https://drive.contoh.go.id/a?b=c#d',
  'https://drive.google.com/drive/folders/1aB?usp=sharing',
  'https://103.10.20.30:8443/kode.zip',
  'https://[2404:6800:4003:c00::8a]/a',
  'https://xn--bcher-kva.de/a',
  'https://contoh.go.id/berkas%20surat.pdf',
  `https://contoh.go.id/${'a'.repeat(LINK_LENGTH - 21)}`,
])('%s is taken without a word', (link) => {
  expect(judgeLink(link)).toEqual({ problem: null, warnings: [] })
})

it.each([
  '',
  'drive.contoh.go.id/a',
  'javascript:alert(1)',
  'JavaScript://contoh.go.id/%0aalert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://contoh.go.id/a',
  'https://siti:rahasia@contoh.go.id/a',
  'https://siti@contoh.go.id/a',
  'https://',
  'https:contoh.go.id',
  'https://contoh.go.id/a\nb',
  ' https://contoh.go.id/a',
  'https://contoh.go.id/a b',
  'java\tscript:alert(1)',
  'https://contoh.go.id\\@jahat.id/',
  'https://contoh.go.id/\u202egpj.exe',
  'https://contoh.go.id/\u0000',
  'https://contoh.go.id:99999/',
  'https://256.1.1.1/',
  `https://contoh.go.id/${'a'.repeat(LINK_LENGTH - 20)}`,
])('%j is no web address', (link) => {
  expect(judgeLink(link).problem).toBe('link-invalid')
})

it.each([
  'https://localhost/a',
  'https://LOCALHOST:3000/a',
  'https://a.localhost/',
  'https://localhost./',
  'https://127.0.0.1/a',
  'https://127.1/a',
  'https://2130706433/',
  'https://0x7f.0.0.1/',
  'https://017700000001/',
  'https://0/',
  'https://[::1]/a',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://169.254.169.254/latest/meta-data',
  'https://[fe80::1]/',
  'https://192.0.2.1/',
  'https://224.0.0.1/',
  'https://berkas.test/',
])('%s can be opened by nobody', (link) => {
  expect(judgeLink(link)).toEqual({ problem: 'link-not-public', warnings: [] })
})

it.each([
  ['https://10.1.2.3/kode', ['link-internal']],
  ['https://172.16.0.9/kode', ['link-internal']],
  ['https://192.168.1.10:5001/kode', ['link-internal']],
  ['https://100.64.0.1/', ['link-internal']],
  ['https://[fd00::2]/', ['link-internal']],
  ['https://nas/kode', ['link-internal']],
  ['https://nas.local/kode', ['link-internal']],
  ['http://nas.intranet/kode', ['link-internal', 'link-unencrypted']],
  ['http://contoh.go.id/kode', ['link-unencrypted']],
])('%s is taken with %j', (link, warnings) => {
  expect(judgeLink(link)).toEqual({ problem: null, warnings })
})
