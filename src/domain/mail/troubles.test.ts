import { describe, expect, it } from 'vitest'
import { isAddress, parseMailbox } from './mailbox.ts'
import { nextTry, restAfter } from './nextTry.ts'
import { mailTroubleOf, type MailTroubleCode, type Stage } from './troubles.ts'

describe('what a server’s reply means', () => {
  it.each<[Stage, number | null, MailTroubleCode]>([
    ['connection', null, 'no-connection'],
    ['connection', 421, 'no-connection'],
    ['connection', 554, 'no-connection'],
    ['sign-in', 535, 'sign-in-refused'],
    ['sign-in', 454, 'no-connection'],
    ['sign-in', null, 'no-connection'],
    ['sender', 553, 'sender-refused'],
    ['sender', 451, 'refused-for-now'],
    ['recipient', 550, 'recipient-refused'],
    ['recipient', 450, 'refused-for-now'],
    ['recipient', 421, 'interrupted'],
    ['recipient', null, 'interrupted'],
    ['content', 554, 'content-refused'],
    ['content', 452, 'refused-for-now'],
    ['content', 421, 'refused-for-now'],
    ['content', null, 'unknown-outcome'],
  ])('%s, %s: %s', (stage, reply, expected) => {
    expect(mailTroubleOf(stage, reply)).toBe(expected)
  })
})

describe('the next try', () => {
  it.each<[MailTroubleCode, number, object]>([
    ['refused-for-now', 0, { state: 'waiting', attempts: 1, inSeconds: 60 }],
    ['refused-for-now', 1, { state: 'waiting', attempts: 2, inSeconds: 300 }],
    ['refused-for-now', 9, { state: 'waiting', attempts: 10, inSeconds: 16 * 3600 }],
    ['refused-for-now', 10, { state: 'failed', attempts: 11, inSeconds: null }],
    ['unknown-outcome', 10, { state: 'failed', attempts: 11, inSeconds: null }],
    ['recipient-refused', 0, { state: 'refused', attempts: 1, inSeconds: null }],
    ['content-refused', 3, { state: 'refused', attempts: 4, inSeconds: null }],
    ['no-connection', 10, { state: 'waiting', attempts: 10, inSeconds: 0 }],
    ['sign-in-refused', 0, { state: 'waiting', attempts: 0, inSeconds: 0 }],
    ['sender-refused', 4, { state: 'waiting', attempts: 4, inSeconds: 0 }],
  ])('after %s with %d tries before', (code, attempts, expected) => {
    expect(nextTry(code, attempts)).toEqual(expected)
  })

  it('comes later each time and ends after more than two days', () => {
    const pauses = Array.from({ length: 10 }, (_, tries) => nextTry('interrupted', tries).inSeconds ?? 0)
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other))
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(48 * 3600)
  })

  it('of a whole queue comes after five minutes at the latest', () => {
    expect([1, 2, 3, 4, 100].map(restAfter)).toEqual([15, 60, 300, 300, 300])
  })
})

describe('an address', () => {
  it.each(['a@b.id', 'budi.santoso+kerja@dinkes.tapinkab.go.id', "o'neil@contoh.go.id", 'akar@localhost'])(
    '%s can be written to',
    (address) => expect(isAddress(address)).toBe(true),
  )

  it.each([
    '',
    'tanpa-alamat',
    'a@b.id\r\nBcc: semua@contoh.go.id',
    'a@b.id\nRCPT TO:<semua@contoh.go.id>',
    'a@b.id, c@d.id',
    '<a@b.id>',
    'a b@c.id',
    '"a"@b.id',
    'a@b..id',
    'a@-b.id',
    `${'a'.repeat(65)}@b.id`,
    'a@b.id\u0000',
  ])('%j cannot', (address) => expect(isAddress(address)).toBe(false))

  it.each([
    ['a@b.id', { name: '', address: 'a@b.id' }],
    ['Layanan Subdomain <a@b.id>', { name: 'Layanan Subdomain', address: 'a@b.id' }],
    ['"Dinas, Kominfo" <a@b.id>', { name: 'Dinas, Kominfo', address: 'a@b.id' }],
    ['Layanan <a@b.id>\r\nBcc: c@d.id', null],
    ['Layanan <a>', null],
    ['Layanan', null],
  ])('as a setting, %j', (text, expected) => expect(parseMailbox(text)).toEqual(expected))
})
