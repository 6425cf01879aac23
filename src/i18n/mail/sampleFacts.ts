import type { MailedComplaint, MailedRequest, MailFacts } from '#domain/mail/facts.ts'
import type { NoticeKind } from '#domain/notices.ts'

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
  changes: [
    { before: 'lama.tapinkab.go.id', after: 'layanan.tapinkab.go.id' },
    { before: '103.130.10.20', after: '103.130.10.21' },
  ],
  grounds: 'abandoned',
  objectionUntil: new Date('2026-11-30T08:00:00Z'),
  dueAt: new Date('2026-11-26T08:00:00Z'),
  revealUntil: new Date('2026-11-30T02:15:00Z'),
}

const COMPLAINT: MailedComplaint = {
  id: '1',
  number: 'ADU-2026-0001',
  classification: 'complaint',
  category: 'delay',
  title: 'Subdomain belum aktif',
  dueAt: new Date('2026-12-11T08:00:00Z'),
  response: 'Permohonan telah diselesaikan pada 23 November 2026.',
  note: 'Sedang diperiksa bersama pengelola server.',
}
const ABOUT_A_COMPLAINT = /^complaint-/

const A_LIST = {
  total: 2,
  lines: [{ number: 'SD-2026-0009', host: 'a.tapinkab.go.id', unit: 'Dinas Satu', daysLate: null }],
}
const LATE = { ...A_LIST, lines: A_LIST.lines.map((line) => ({ ...line, daysLate: 2 })) }
const NOTED: Partial<Record<NoticeKind, MailFacts['facts']>> = {
  'subdomain-transferred': { fqdn: 'a.tapinkab.go.id', from: 'Dinas Satu', to: 'Dinas Dua' },
  'dns-stopped': { code: 'token-rejected', traceId: null },
  'dns-trouble-lasts': { code: 'no-answer', requests: 2 },
  'dns-drift': { new: 1, total: 3 },
  'password-forgotten': { account: '7', name: 'Budi' },
  'role-changed': {
    ...{ account: '7', name: 'Budi', from: 'agency', to: 'officer' },
    actingHead: { from: '2026-11-24T00:00:00Z', until: '2026-11-27T08:00:00Z', note: null },
  },
  'request-reminder': { closesOn: '2026-12-28' },
  'handover-reminder': { lapsesAt: '2026-11-30T02:15:00Z' },
  'event-ending': { fqdn: 'pekan.tapinkab.go.id', endsOn: '2026-12-07' },
  'event-ended': { fqdn: 'pekan.tapinkab.go.id', from: 'Dinas Satu', endsOn: '2026-11-22' },
  'use-question': { names: '- a.tapinkab.go.id\n- b.tapinkab.go.id', count: '2', answerBy: '2026-12-21' },
  'use-reminder': { names: '- a.tapinkab.go.id', count: '1', answerBy: '2026-12-21' },
  'use-silent': { names: '- a.tapinkab.go.id', count: '1', from: 'Dinas Satu' },
  'daily-digest': {
    day: '2026-11-23',
    ...{ overdue: LATE, dueToday: A_LIST, dueTomorrow: A_LIST, waiting: A_LIST, stuck: A_LIST },
    findings: 3,
    contacts: 1,
    unopened: 1,
    ended: 1,
    news: { 'request-received': 2 },
  },
}
const ABOUT_NO_REQUEST: readonly NoticeKind[] = [
  'dns-stopped',
  'event-ending',
  'event-ended',
  'use-question',
  'use-reminder',
  'use-silent',
  'dns-trouble-lasts',
  'dns-drift',
  'account-invited',
  'password-forgotten',
  'password-changed',
  'role-changed',
  'daily-digest',
]

/** What a sample may have otherwise. */
export type Wishes = Partial<Omit<MailFacts, 'recipient' | 'request'>> & {
  isStaff?: boolean
  request?: Partial<MailedRequest> | null
  name?: string
}

/** Facts of an invented case, with everything that its mail can tell: for previews and tests. */
export function sampleFacts(
  kind: NoticeKind,
  { isStaff = false, request, name = 'Siti Aminah', ...more }: Wishes = {},
): MailFacts {
  const about =
    ABOUT_NO_REQUEST.includes(kind) || ABOUT_A_COMPLAINT.test(kind) || request === null
      ? null
      : { ...REQUEST, ...request }
  return {
    ...{
      kind,
      language: 'id',
      at: AT,
      request: about,
      complaint: ABOUT_A_COMPLAINT.test(kind) ? COMPLAINT : null,
      facts: NOTED[kind] ?? {},
      quarantineDays: 90,
      ownText: null,
    },
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
