import type { Moment } from '../calendar.ts'

/** When the office began to work with the service: accounts and settings. */
export const OPENING: Moment = [17, '08.30']

/** While the head is away, this officer decides in the head's stead; both ends in the office's time. */
export const DEPUTY = {
  account: 'verifikator2',
  entered: [10, '15.20'],
  from: [9, '00.00'],
  until: [8, '23.59'],
  note: 'Surat Perintah Plh. Nomor 800.1.11.1/318/Diskominfo; Kepala Bidang mengikuti bimbingan teknis di Banjarbaru.',
} as const satisfies { account: string; entered: Moment; from: Moment; until: Moment; note: string }

/** When somebody writes a record by hand on a name that is being verified. */
export const SOMEBODY_ELSE_WRITES: Moment = [2, '16.05']
