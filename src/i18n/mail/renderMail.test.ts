import { describe, expect, it } from 'vitest'
import type { MailedRequest, MailFacts } from '#domain/mail/facts.ts'
import { NOTICE_KINDS, type NoticeKind } from '#domain/notices.ts'
import { en } from '../en.ts'
import { id } from '../id.ts'
import { renderMail } from './renderMail.ts'

const LINK = 'https://subdomain.tapinkab.go.id/admin/collections/requests/1'
const AT = new Date('2026-11-23T02:15:00Z')

const REQUEST: MailedRequest = {
  id: '1',
  number: 'SD-2026-0001',
  type: 'creation',
  channel: 'portal',
  status: 'in-review',
  host: 'layanan.tapinkab.go.id',
  unit: 'Dinas Kesehatan',
  reasonCode: 'incomplete',
  note: 'Mohon diperiksa kembali.',
  because: 'Tidak digunakan lagi.',
  corrections: [
    { path: 'documents.R01', label: 'Surat permohonan', note: 'Belum bertanda tangan.' },
    { path: 'contactEmail', label: null, note: null },
  ],
  grounds: 'abandoned',
  objectionUntil: new Date('2026-11-30T08:00:00Z'),
  dueAt: new Date('2026-11-26T08:00:00Z'),
  revealUntil: new Date('2026-11-30T02:15:00Z'),
}

const A_LIST = {
  total: 2,
  lines: [{ number: 'SD-2026-0009', host: 'a.tapinkab.go.id', unit: 'Dinas Satu' }],
}
const NOTED: Partial<Record<NoticeKind, MailFacts['facts']>> = {
  'subdomain-transferred': { fqdn: 'a.tapinkab.go.id', from: 'Dinas Satu', to: 'Dinas Dua' },
  'dns-stopped': { code: 'token-rejected', traceId: null },
  'dns-trouble-lasts': { code: 'no-answer', requests: 2 },
  'dns-drift': { new: 1, total: 3 },
  'password-forgotten': { account: '7', name: 'Budi' },
  'role-changed': { account: '7', name: 'Budi', from: 'officer', to: 'head' },
  'daily-digest': {
    day: '2026-11-23',
    ...{ overdue: A_LIST, dueToday: A_LIST, waiting: A_LIST, stuck: A_LIST },
    findings: 3,
    contacts: 1,
    news: { 'request-received': 2 },
  },
}
const ABOUT_NO_REQUEST: readonly NoticeKind[] = [
  'dns-stopped',
  'dns-trouble-lasts',
  'dns-drift',
  'account-invited',
  'password-forgotten',
  'password-changed',
  'role-changed',
  'daily-digest',
]

type Wishes = Partial<Omit<MailFacts, 'recipient' | 'request'>> & {
  isStaff?: boolean
  request?: Partial<MailedRequest> | null
  name?: string
}

function factsOf(
  kind: NoticeKind,
  { isStaff = false, request, name = 'Siti Aminah', ...more }: Wishes = {},
): MailFacts {
  const about = ABOUT_NO_REQUEST.includes(kind) || request === null ? null : { ...REQUEST, ...request }
  return {
    ...{ kind, language: 'id', at: AT, request: about, facts: NOTED[kind] ?? {}, quarantineDays: 90 },
    recipient: { name, unit: isStaff ? null : 'Dinas Kesehatan', isStaff },
    office: {
      government: 'Pemerintah Kabupaten Tapin',
      office: 'Dinas Komunikasi dan Informatika',
      address: 'Jalan Datu Nuraya, Kawasan Perkantoran Rantau Baru 71111',
      phone: '(0517) 31434',
    },
    ...more,
  }
}

const VARIANTS = NOTICE_KINDS.flatMap((kind) =>
  (['unit', 'staff'] as const)
    .filter((side) => side in id.mails[kind])
    .flatMap((side) => (['id', 'en'] as const).map((language) => ({ kind, side, language }))),
)

describe.each(VARIANTS)('$kind to $side in $language', ({ kind, side, language }) => {
  const facts = factsOf(kind, { isStaff: side === 'staff', language })
  const { subject, text, html } = renderMail(facts, LINK)

  it('says everything that the texts hold, with nothing left to fill in', () => {
    expect(`${subject}${text}${html}`).not.toMatch(/\{\w*\}|undefined|null|\[object|NaN/)
    const said = (language === 'en' ? en : id).mails[kind]
    const lines: readonly string[] = (said as Partial<Record<typeof side, readonly string[]>>)[side] ?? []
    // Letterhead, date, salutation, opening, link, two of closing, the line about machines.
    expect(text.split('\n\n')).toHaveLength(8 + lines.length)
  })

  it('is a letter of the office, dated, with the link', () => {
    expect(text).toContain('PEMERINTAH KABUPATEN TAPIN\nDINAS KOMUNIKASI DAN INFORMATIKA\nJalan Datu Nuraya')
    expect(text).toContain('Rantau, 23 November 2026')
    expect(text).toContain(LINK)
    expect(html).toContain(`href="${LINK}"`)
    expect(text).toContain(language === 'en' ? 'Dear Siti Aminah,' : 'Yth. Bapak/Ibu Siti Aminah')
  })

  it('says in HTML what it says in plain text', () => {
    const words = (raw: string) => raw.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    const shown = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'")
    expect(words(shown)).toBe(words(text))
  })
})

describe('dates', () => {
  it('are written as the office writes them, in its own zone', () => {
    const at = new Date('2026-12-31T16:05:00Z')
    expect(renderMail(factsOf('password-changed', { at }), LINK).text).toContain(
      'pada 1 Januari 2027 pukul 00.05 WITA.',
    )
    expect(renderMail(factsOf('password-changed', { at, language: 'en' }), LINK).text).toContain(
      'on 1 January 2027, 00:05 WITA.',
    )
  })
})

describe('a fact that is not known', () => {
  it.each([
    ['request-received', { dueAt: null }, 'paling lambat'],
    ['request-rejected', { note: null }, 'Catatan:'],
    ['request-handed-over', { revealUntil: null }, 'Informasi login'],
    ['request-needs-completion', { corrections: [] }, 'Yang perlu diperbaiki'],
  ] as const)('takes its sentence with it: %s', (kind, request, words) => {
    expect(renderMail(factsOf(kind), LINK).text).toContain(words)
    expect(renderMail(factsOf(kind, { request }), LINK).text).not.toContain(words)
  })
})

describe('words that somebody else wrote', () => {
  const HOSTILE = '<script>x</script> <a href="https://jahat.example">{number}</a> &amp; $& $1'

  it('are shown as they are and never become markup or placeholders', () => {
    const { text, html } = renderMail(factsOf('request-rejected', { request: { note: HOSTILE } }), LINK)
    expect(text).toContain(`Catatan: ${HOSTILE}`)
    expect(html).not.toMatch(/<script|href="https:\/\/jahat/)
    expect(html).toContain(
      '&lt;script&gt;x&lt;/script&gt; &lt;a href=&quot;https://jahat.example&quot;&gt;{number}',
    )
  })

  it.each(['\r\n', '\n', '\r', '\u2028', '\u0085', '\u0000'])('begin no header: %j', (breaks) => {
    const evil = `SD-1${breaks}Bcc: semua@contoh.go.id${breaks}${breaks}isi`
    const { subject, text } = renderMail(
      factsOf('request-rejected', { request: { number: evil }, name: evil }),
      LINK,
    )
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    expect(text.split('\n').filter((line) => line.startsWith('Yth.'))).toHaveLength(1)
  })

  it('turn no reading direction and stay within bounds', () => {
    const note = `\u202Eterbalik\u2066 ${'panjang '.repeat(2000)}`
    const { text } = renderMail(factsOf('request-rejected', { request: { note } }), LINK)
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    expect(text.length).toBeLessThan(5000)
  })
})
