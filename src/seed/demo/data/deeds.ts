import type { ReasonCode } from '#domain/request/status.ts'
import type { Deed, Input, Login, Paper, Sheet, Verdict } from '../story.ts'

type Target = NonNullable<Input['target']>

/** The vocabulary in which the stories are written. */
export const draft: Deed = { kind: 'draft' }
export const submit: Deed = { kind: 'act', action: 'submit' }
export const start: Deed = { kind: 'act', action: 'startReview' }
export const reveal: Deed = { kind: 'reveal' }
export const handIn = (...papers: Paper[]): Deed => ({ kind: 'handIn', papers })
export const judge = (verdicts: Record<string, Verdict>): Deed => ({ kind: 'judge', verdicts })
export const edit = (words: Extract<Deed, { kind: 'edit' }>['words']): Deed => ({ kind: 'edit', words })
export const approve = (target: Target, note?: string): Deed => ({
  kind: 'act',
  action: 'approve',
  input: { target, ...(note ? { note } : {}) },
})
export const sendBack = (
  reasonCode: ReasonCode,
  note: string,
  corrections: Record<string, string> = {},
): Deed => ({ kind: 'act', action: 'requestRevision', input: { reasonCode, note, corrections } })
export const reject = (reasonCode: ReasonCode, note: string): Deed => ({
  kind: 'act',
  action: 'reject',
  input: { reasonCode, note },
})
export const withdraw = (note: string): Deed => ({ kind: 'act', action: 'withdraw', input: { note } })
export const assign = (assignee: string): Deed => ({ kind: 'act', action: 'assign', input: { assignee } })
export const prepare = (login: Login): Deed => ({ kind: 'prepare', login })
export const noLogin = (reason: string): Deed => ({ kind: 'prepare', reason })
export const handOver = (note: string): Deed => ({ kind: 'act', action: 'handOver', input: { note } })

export const file = (code: string, sheet: Sheet, name: string): Paper => ({
  code,
  source: 'file',
  sheet,
  name,
})
export const again = (paper: Paper): Paper => ({ ...paper, replaces: true })
export const link = (code: string, address: string): Paper => ({ code, source: 'link', link: address })
export const onDisc = (code: string, items: string): Paper => ({ code, source: 'physical', items })
export const none = (code: string, reason: string): Paper => ({ code, source: 'none', reason })

export const OK: Verdict = { complete: true, valid: true }
export const waived = (note: string): Verdict => ({ waived: true, note })
export const notValid = (note: string): Verdict => ({ complete: true, valid: false, note })
export const notComplete = (note: string): Verdict => ({ complete: false, valid: false, note })

/** The usual hand-in of a unit that uses the office's own template. */
export const template = (letterName: string): Deed =>
  handIn(
    file('R01', 'letter', letterName),
    none('R10', 'Situs memakai templat dan hosting Diskominfo sehingga tidak ada kode sumber tersendiri.'),
    none('R12', 'Situs dibuatkan oleh Diskominfo; laporan pembuatan tidak disusun oleh unit kami.'),
    none('R13', 'Situs berisi profil dan berita; tidak ada proses layanan daring.'),
  )
export const TEMPLATE_WAIVED: Deed = judge({
  R01: OK,
  R10: waived('Memakai templat Diskominfo; kode sumber sudah dikelola Diskominfo.'),
  R12: waived('Situs dibangun Diskominfo sehingga laporan pembuatan tidak diperlukan.'),
  R13: waived('Situs profil tanpa layanan daring.'),
})
