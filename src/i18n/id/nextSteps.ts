import type { DomainTexts } from '../texts.ts'

/** What happens next and who holds it. */
export const nextSteps = {
  draft: {
    unit: 'Mohon lengkapi isian, pernyataan, dan berkas, kemudian ajukan permohonan.',
    staff: 'Permohonan masih disusun dan belum diajukan.',
  },
  submitted: {
    unit: 'Permohonan telah diterima dan menunggu verifikasi oleh Diskominfo.',
    staff: 'Verifikator atau Kepala Bidang memulai verifikasi.',
  },
  'in-review': {
    unit: 'Diskominfo sedang memeriksa kelengkapan dan keabsahan berkas.',
    staff:
      'Verifikator menilai setiap berkas dan menetapkan alamat tujuan, kemudian Kepala Bidang memutuskan.',
  },
  revision: {
    unit: 'Mohon perbaiki permohonan sesuai dengan catatan Diskominfo, kemudian ajukan kembali; untuk permohonan yang masuk melalui surat, petugas yang mengajukannya kembali.',
    staff:
      'Permohonan menunggu perbaikan oleh OPD; permohonan yang masuk melalui surat dilengkapi dan diajukan kembali oleh petugas sesuai kiriman OPD.',
  },
  approved: {
    unit: 'Permohonan disetujui; Diskominfo sedang melaksanakannya di DNS.',
    staff: 'Sistem melaksanakan persetujuan di DNS; petugas hanya perlu bertindak apabila terdapat kendala.',
  },
  provisioned: {
    unit: 'Subdomain telah aktif; Diskominfo sedang menyiapkan serah terima dan panduan.',
    staff: 'Verifikator atau Kepala Bidang menyiapkan serah terima dan panduan, kemudian menyerahkannya.',
  },
  completed: {
    unit: 'Permohonan selesai; apabila serah terima memuat informasi login, mohon dibuka selama masih berlaku.',
    staff: 'Permohonan selesai; tidak ada yang perlu dilakukan lagi.',
  },
  rejected: {
    unit: 'Permohonan ditolak; mohon pelajari alasannya. Bapak/Ibu dapat mengajukan permohonan baru atau pengaduan.',
    staff: 'Permohonan ditolak; tidak ada yang perlu dilakukan lagi.',
  },
  withdrawn: {
    unit: 'Permohonan ditarik; apabila diperlukan, Bapak/Ibu dapat mengajukan permohonan baru.',
    staff: 'Permohonan ditarik; tidak ada yang perlu dilakukan lagi.',
  },
} satisfies DomainTexts['nextSteps']

/** Where a change or a deletion goes another way than a new name. */
export const typeSteps = {
  change: {
    'in-review': {
      unit: 'Diskominfo sedang memeriksa kelengkapan dan keabsahan berkas.',
      staff:
        'Verifikator menilai setiap berkas dan memeriksa nama atau alamat tujuan yang baru, kemudian Kepala Bidang memutuskan.',
    },
    provisioned: {
      unit: 'Perubahan telah dilaksanakan; Diskominfo sedang menyiapkan serah terima dan panduan.',
      staff:
        'Perubahan telah dilaksanakan; verifikator atau Kepala Bidang menyiapkan serah terima dan panduan, kemudian menyerahkannya.',
    },
  },
  deletion: {
    draft: {
      unit: 'Mohon lengkapi isian dan berkas, kemudian ajukan permohonan.',
      staff: 'Permohonan masih disusun dan belum diajukan.',
    },
    'in-review': {
      unit: 'Diskominfo sedang memeriksa kelengkapan dan keabsahan berkas.',
      staff:
        'Verifikator menilai setiap berkas dan memeriksa dampak penghapusan, kemudian Kepala Bidang memutuskan.',
    },
    completed: {
      unit: 'Subdomain telah dihapus dan permohonan selesai; tidak ada yang perlu dilakukan lagi.',
      staff: 'Subdomain telah dihapus dan OPD telah diberi tahu; tidak ada yang perlu dilakukan lagi.',
    },
  },
}

/** Staff write what a unit sent on paper. */
export const paperDraft = {
  unit: 'Permohonan sedang dicatat oleh petugas dari kiriman OPD.',
  staff: 'Mohon lengkapi permohonan sesuai kiriman OPD, kemudian ajukan.',
}

/** Verified, and waiting for the decision alone. */
export const verifiedStep = {
  unit: 'Semua berkas lengkap dan sah; permohonan menunggu keputusan Kepala Bidang.',
  staff: 'Semua berkas lengkap dan sah; Kepala Bidang memutuskan.',
}
