import type { RequestType } from '../request/status.ts'

/** Where the sample letter of each service is found, to be downloaded and filled in. The letter is in Indonesian for every reader. */
export const SAMPLE_LETTERS: Record<RequestType, string> = {
  creation: '/contoh-surat/pembuatan.docx',
  change: '/contoh-surat/perubahan.docx',
  deletion: '/contoh-surat/penghapusan.docx',
}
