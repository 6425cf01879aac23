import { describe, expect, it } from 'vitest'
import { NOTICE_KINDS } from '#domain/notices.ts'
import { en } from '../en.ts'
import { id } from '../id.ts'
import { renderMail } from './renderMail.ts'
import { sampleFacts } from './sampleFacts.ts'

const LINK = 'https://subdomain.tapinkab.go.id/admin/collections/requests/1'

const VARIANTS = NOTICE_KINDS.flatMap((kind) =>
  (['unit', 'staff'] as const)
    .filter((side) => side in id.mails[kind])
    .flatMap((side) => (['id', 'en'] as const).map((language) => ({ kind, side, language }))),
)

describe.each(VARIANTS)('$kind to $side in $language', ({ kind, side, language }) => {
  const facts = sampleFacts(kind, { isStaff: side === 'staff', language })
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
    const reporter = language === 'en' ? 'Reporter' : 'Pelapor'
    const name = kind === 'complaint-acknowledged' ? reporter : 'Siti Aminah'
    expect(text).toContain(language === 'en' ? `Dear ${name},` : `Yth. Bapak/Ibu ${name}`)
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
    expect(renderMail(sampleFacts('password-changed', { at }), LINK).text).toContain(
      'pada 1 Januari 2027 pukul 00.05 WITA.',
    )
    expect(renderMail(sampleFacts('password-changed', { at, language: 'en' }), LINK).text).toContain(
      'on 1 January 2027 at 00:05 WITA.',
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
    expect(renderMail(sampleFacts(kind), LINK).text).toContain(words)
    expect(renderMail(sampleFacts(kind, { request }), LINK).text).not.toContain(words)
  })
})

it('names no request where one only says how a unit without an account is reached', () => {
  const { request } = sampleFacts('request-approved')
  const told = renderMail({ ...sampleFacts('use-question'), request }, LINK)
  expect(`${told.subject}${told.text}`).not.toContain(request?.number ?? '')
})

describe('words that somebody else wrote', () => {
  const HOSTILE = '<script>x</script> <a href="https://jahat.example">{number}</a> &amp; $& $1'

  it('are shown as they are and never become markup or placeholders', () => {
    const { text, html } = renderMail(sampleFacts('request-rejected', { request: { note: HOSTILE } }), LINK)
    expect(text).toContain(`Catatan: ${HOSTILE}`)
    expect(html).not.toMatch(/<script|href="https:\/\/jahat/)
    expect(html).toContain(
      '&lt;script&gt;x&lt;/script&gt; &lt;a href=&quot;https://jahat.example&quot;&gt;{number}',
    )
  })

  it.each(['\r\n', '\n', '\r', '\u2028', '\u0085', '\u0000'])('begin no header: %j', (breaks) => {
    const evil = `SD-1${breaks}Bcc: semua@contoh.go.id${breaks}${breaks}isi`
    const { subject, text } = renderMail(
      sampleFacts('request-rejected', { request: { number: evil }, name: evil }),
      LINK,
    )
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    expect(text.split('\n').filter((line) => line.startsWith('Yth.'))).toHaveLength(1)
  })

  it('turn no reading direction and stay within bounds', () => {
    const note = `\u202Eterbalik\u2066 ${'panjang '.repeat(2000)}`
    const { text } = renderMail(sampleFacts('request-rejected', { request: { note } }), LINK)
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    expect(text.length).toBeLessThan(5000)
  })
})

it('a receipt carries no word of whoever sent the complaint to an address that may be somebody else’s', () => {
  for (const language of ['id', 'en'] as const) {
    const facts = sampleFacts('complaint-acknowledged', { language, name: 'Menang undian: spam.example' })
    const { subject, text, html } = renderMail(facts, LINK)
    expect(subject + text + html).not.toMatch(/spam\.example|Subdomain belum aktif/)
  }
})
