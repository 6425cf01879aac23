import { describe, expect, it } from 'vitest'
import { aQuestion, type Told } from '#testing/clock.ts'
import { explainDeadline } from '#domain/request/explainDeadline.ts'
import { deadlineReasons, deadlineVerdict, stripDayText } from './deadlineText.ts'

const MONDAY: Told = ['2026-07-20 09:00', 'submit']
const RETURNED: Told = ['2026-07-21 10:00', 'requestRevision']

function explained(told: readonly Told[], now: string) {
  const found = explainDeadline(aQuestion(told, now))
  if (!found) throw new Error('nothing runs')
  return found
}

describe('where a promise stands is said in one sentence', () => {
  it.each<[readonly Told[], now: string, id: string, en: string]>([
    [
      [MONDAY],
      '2026-07-20 10:00',
      'Harus selesai paling lambat 23 Juli 2026 pukul 16.00 WITA.',
      'To be completed by 23 July 2026 at 16:00 WITA.',
    ],
    [
      [MONDAY],
      '2026-07-22 10:00',
      'Harus selesai pada hari kerja berikutnya, paling lambat 23 Juli 2026 pukul 16.00 WITA.',
      'To be completed on the next working day, by 23 July 2026 at 16:00 WITA.',
    ],
    [
      [MONDAY],
      '2026-07-23 10:00',
      'Harus selesai hari ini, paling lambat 23 Juli 2026 pukul 16.00 WITA.',
      'To be completed today, by 23 July 2026 at 16:00 WITA.',
    ],
    [
      [MONDAY],
      '2026-07-23 17:00',
      'Terlambat kurang dari satu hari kerja; seharusnya selesai paling lambat 23 Juli 2026 pukul 16.00 WITA.',
      'Late by less than one working day; it was to be completed by 23 July 2026 at 16:00 WITA.',
    ],
    [
      [MONDAY],
      '2026-07-24 10:00',
      'Terlambat 1 hari kerja; seharusnya selesai paling lambat 23 Juli 2026 pukul 16.00 WITA.',
      'Late by 1 working day; it was to be completed by 23 July 2026 at 16:00 WITA.',
    ],
    [
      [MONDAY, ['2026-07-22 10:00', 'handOver']],
      '2026-08-30 10:00',
      'Selesai diproses tepat waktu pada 22 Juli 2026 pukul 10.00 WITA; batas waktunya 23 Juli 2026 pukul 16.00 WITA.',
      'Closed in time on 22 July 2026 at 10:00 WITA; it was due on 23 July 2026 at 16:00 WITA.',
    ],
    [
      [MONDAY, ['2026-07-27 10:00', 'handOver']],
      '2026-08-30 10:00',
      'Selesai diproses terlambat 2 hari kerja, pada 27 Juli 2026 pukul 10.00 WITA; batas waktunya 23 Juli 2026 pukul 16.00 WITA.',
      'Closed late by 2 working days, on 27 July 2026 at 10:00 WITA; it was due on 23 July 2026 at 16:00 WITA.',
    ],
    [
      [MONDAY, RETURNED],
      '2026-07-23 10:00',
      'Berkas berada pada unit kerja sejak 21 Juli 2026 pukul 10.00 WITA; selama itu waktu tidak dihitung. Bila dikirim kembali hari ini, permohonan harus selesai paling lambat 27 Juli 2026 pukul 16.00 WITA.',
      'The file has been with the unit since 21 July 2026 at 10:00 WITA; that time is not counted. If it is sent back today, the request is to be completed by 27 July 2026 at 16:00 WITA.',
    ],
  ])('%j on %s', (told, now, id, en) => {
    // prettier-ignore
    expect(deadlineVerdict(explained(told, now), 'id')).toBe(id)
    expect(deadlineVerdict(explained(told, now), 'en')).toBe(en)
  })
})

describe('how it came to that', () => {
  it('names the start, what was granted and used, and every day that was off with why', () => {
    const found = explained(
      [
        ['2026-08-14 09:00', 'submit'],
        ['2026-08-18 09:00', 'extend', 2],
      ],
      '2026-08-19 10:00',
    )
    expect(deadlineReasons(found, 'en')).toEqual([
      'The time runs since 14 August 2026 at 09:00 WITA. Promised: 3 working days, counted from the next working day.',
      'Extended by 2 working days.',
      '2 of 5 working days used; 3 working days left.',
      'Not counted: weekend (15 – 16 August 2026, 22 – 23 August 2026); Proklamasi Kemerdekaan (17 August 2026).',
    ])
  })

  it('names when the file was with the unit, also after it was late', () => {
    const away: Told[] = [RETURNED, ['2026-07-22 09:00', 'submit']]
    const [, , pause] = deadlineReasons(explained([MONDAY, ...away], '2026-07-22 10:00'), 'id')
    expect(pause).toBe(
      'Berkas berada pada unit kerja dari 21 Juli 2026 pukul 10.00 WITA sampai 22 Juli 2026 pukul 09.00 WITA; selama itu waktu tidak dihitung.',
    )
    const late = explained([MONDAY, ['2026-07-24 09:00', 'requestRevision']], '2026-07-27 10:00')
    expect(deadlineReasons(late, 'en').at(-1)).toBe(
      'The file has been with the unit since 24 July 2026 at 09:00 WITA; that time is not counted.',
    )
  })
})

it('each day says its weekday, its date, how it counts, and what is special about it', () => {
  const found = explained([['2026-07-24 09:00', 'submit']], '2026-07-29 10:00')
  expect(found.days.map((day) => stripDayText(day, found, 'id'))).toEqual([
    'Jumat, 24 Juli 2026: hari pertama',
    'Sabtu, 25 Juli 2026: akhir pekan',
    'Minggu, 26 Juli 2026: akhir pekan',
    'Senin, 27 Juli 2026: hari kerja ke-1',
    'Selasa, 28 Juli 2026: hari kerja ke-2',
    'Rabu, 29 Juli 2026: hari kerja ke-3, batas waktu, hari ini',
  ])
})
