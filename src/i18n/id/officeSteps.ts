/** Of what the office started itself. */
export const officeSteps = {
  draft: {
    unit: 'Diskominfo sedang menyiapkan tindakan atas subdomain ini.',
    staff: 'Mohon periksa dasar dan uraiannya, kemudian ajukan; OPD diberi tahu saat itu juga.',
  },
  submitted: {
    unit: 'Diskominfo memulai tindakan atas subdomain ini. Bapak/Ibu dapat menyampaikan keberatan sebelum diputuskan, selama masa keberatan belum berakhir.',
    staff: 'Verifikator atau Kepala Bidang memulai verifikasi; OPD dapat menyampaikan keberatan.',
  },
  'in-review': {
    unit: 'Diskominfo sedang memeriksa tindakan ini. Bapak/Ibu dapat menyampaikan keberatan sebelum diputuskan, selama masa keberatan belum berakhir.',
    staff:
      'Kepala Bidang memutuskan; apabila ada masa keberatan, setelah masa itu berakhir. Keberatan OPD ditanggapi dalam keputusan.',
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
