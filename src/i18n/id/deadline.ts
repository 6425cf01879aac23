import type { DomainTexts } from '../texts.ts'

/** What a calendar day is to the promise; may hold `{number}` and `{name}`. */
export const dayKinds = {
  received: 'hari pertama',
  counted: 'hari kerja ke-{number}',
  late: 'hari keterlambatan ke-{number}',
  weekend: 'akhir pekan',
  holiday: 'libur: {name}',
  paused: 'berkas berada pada unit kerja, tidak dihitung',
} satisfies DomainTexts['dayKinds']

/** Where the promise stands; may hold `{due}`, `{since}`, `{late}` and `{ended}`. */
export const clockStates = {
  'not-started': 'Waktu layanan belum berjalan.',
  running: 'Harus selesai paling lambat {due}.',
  paused:
    'Berkas berada pada unit kerja sejak {since}; selama itu waktu tidak dihitung. Bila dikirim kembali hari ini, permohonan harus selesai paling lambat {due}.',
  'due-tomorrow': 'Harus selesai pada hari kerja berikutnya, paling lambat {due}.',
  'due-today': 'Harus selesai hari ini, paling lambat {due}.',
  overdue: 'Terlambat {late}; seharusnya selesai paling lambat {due}.',
  'in-time': 'Selesai diproses tepat waktu pada {ended}; batas waktunya {due}.',
  late: 'Selesai diproses terlambat {late}, pada {ended}; batas waktunya {due}.',
} satisfies DomainTexts['clockStates']

/** The rest of what a due date says about itself. */
export const deadline = {
  title: 'Batas waktu',
  failed: 'Batas waktu tidak dapat dimuat. Mohon muat ulang halaman ini.',
  days: 'Hari demi hari',
  notPromised: 'Permohonan ini atas prakarsa Diskominfo; standar pelayanan tidak menetapkan batas waktunya.',
  oneDay: '{count} hari kerja',
  manyDays: '{count} hari kerja',
  lessThanADay: 'kurang dari satu hari kerja',
  lateBy: 'terlambat {late}',
  started:
    'Waktu layanan berjalan sejak {start}. Janji layanan: {days}, dihitung mulai hari kerja sesudahnya.',
  extended: 'Diperpanjang {days}.',
  used: 'Terpakai {used} dari {days}; tersisa {left}.',
  skipped: 'Tidak dihitung: {list}.',
  pause: 'Berkas berada pada unit kerja dari {from} sampai {until}; selama itu waktu tidak dihitung.',
  pauseSince: 'Berkas berada pada unit kerja sejak {since}; selama itu waktu tidak dihitung.',
  extension: 'perpanjangan',
  today: 'hari ini',
  due: 'batas waktu',
  ended: 'selesai diproses',
  between: '{days}: {count} hari lainnya',
  signs: { received: 'mulai', weekend: '–', holiday: 'libur', paused: 'unit' },
  legend: {
    received: 'mulai: hari pertama, belum dihitung',
    counted: '1, 2, …: hari kerja yang dihitung',
    late: '+1, +2, …: hari kerja setelah batas waktu',
    weekend: '–: akhir pekan',
    holiday: 'libur: hari libur atau cuti bersama',
    paused: 'unit: berkas berada pada unit kerja',
    extension: 'garis putus-putus: perpanjangan',
  },
}
