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
    unit: 'Subdomain telah aktif; Diskominfo sedang menyiapkan informasi login dan panduan.',
    staff: 'Verifikator atau Kepala Bidang menyiapkan informasi login dan panduan, kemudian menyerahkannya.',
  },
  completed: {
    unit: 'Permohonan selesai; mohon buka informasi login pada serah terima selama masih berlaku.',
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

/** Of what the office started itself. */
export const officeSteps = {
  draft: {
    unit: 'Diskominfo sedang menyiapkan tindakan atas subdomain ini.',
    staff: 'Mohon periksa dasar dan uraiannya, kemudian ajukan; OPD diberi tahu saat itu juga.',
  },
  submitted: {
    unit: 'Diskominfo memulai tindakan atas subdomain ini. Bapak/Ibu dapat menyampaikan keberatan sebelum diputuskan.',
    staff: 'Verifikator atau Kepala Bidang memulai verifikasi; OPD dapat menyampaikan keberatan.',
  },
  'in-review': {
    unit: 'Diskominfo sedang memeriksa tindakan ini. Bapak/Ibu dapat menyampaikan keberatan sebelum diputuskan.',
    staff:
      'Kepala Bidang memutuskan setelah masa keberatan berakhir; keberatan OPD ditanggapi dalam keputusan.',
  },
  approved: {
    unit: 'Tindakan diputuskan dan sedang dilaksanakan di DNS.',
    staff: 'Sistem melaksanakan keputusan di DNS; petugas hanya perlu bertindak apabila terdapat kendala.',
  },
  completed: {
    unit: 'Tindakan telah dilaksanakan; tidak ada yang perlu dilakukan lagi.',
    staff: 'Tindakan telah dilaksanakan dan OPD telah diberi tahu; tidak ada yang perlu dilakukan lagi.',
  },
  rejected: {
    unit: 'Tindakan tidak disetujui; subdomain tetap sebagaimana adanya.',
    staff: 'Tindakan tidak disetujui; tidak ada yang perlu dilakukan lagi.',
  },
  withdrawn: {
    unit: 'Diskominfo menghentikan tindakan ini; subdomain tetap sebagaimana adanya.',
    staff: 'Tindakan dihentikan; tidak ada yang perlu dilakukan lagi.',
  },
}

/** After a deletion nothing is handed over. */
export const deletionCompleted = {
  unit: 'Subdomain telah dihapus dan permohonan selesai; tidak ada yang perlu dilakukan lagi.',
  staff: 'Subdomain telah dihapus dan OPD telah diberi tahu; tidak ada yang perlu dilakukan lagi.',
}
