import type { DomainTexts } from '../texts.ts'

/** Short, for the list from which staff choose. */
export const reasonCodes = {
  incomplete: 'Berkas belum lengkap',
  'not-valid': 'Berkas tidak sah',
  'name-not-allowed': 'Nama tidak diperkenankan',
  'name-taken': 'Nama sudah dipakai',
  'not-an-official-unit': 'Bukan OPD resmi',
  'purpose-does-not-fit': 'Tujuan tidak sesuai',
  'target-not-allowed': 'Alamat tujuan tidak diperkenankan',
  other: 'Alasan lain',
} satisfies DomainTexts['reasonCodes']

/** The same as a sentence, for letters and mails. */
export const reasonSentences = {
  incomplete: 'Berkas permohonan belum lengkap sebagaimana dipersyaratkan dalam standar pelayanan.',
  'not-valid': 'Satu atau beberapa berkas permohonan belum dapat dinyatakan sah.',
  'name-not-allowed': 'Nama subdomain yang dimohonkan tidak sesuai dengan ketentuan penamaan.',
  'name-taken': 'Nama subdomain yang dimohonkan telah dipakai atau dicadangkan untuk pihak lain.',
  'not-an-official-unit': 'Pemohon tidak tercatat sebagai OPD resmi Pemerintah Kabupaten Tapin.',
  'purpose-does-not-fit': 'Tujuan penggunaan subdomain tidak sesuai dengan visi dan misi Kabupaten Tapin.',
  'target-not-allowed': 'Alamat tujuan yang dimohonkan tidak memenuhi ketentuan.',
  other: 'Permohonan belum dapat dipenuhi karena alasan yang diuraikan pada catatan.',
} satisfies DomainTexts['reasonSentences']
