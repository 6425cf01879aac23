import type { DomainTexts } from '../texts.ts'

/** What will happen, shown before it does. */
export const actionHints = {
  submit:
    'Permohonan disampaikan kepada Kepala Bidang dan tidak dapat diubah lagi, kecuali dikembalikan untuk diperbaiki.',
  startReview:
    'Permohonan menjadi tanggung jawab Bapak/Ibu, dan setiap berkas dapat dinilai kelengkapan serta keabsahannya.',
  assign: 'Permohonan dialihkan kepada verifikator yang dipilih; statusnya tidak berubah.',
  addNote: 'Catatan tersimpan dalam riwayat untuk sesama petugas. OPD tidak pernah melihatnya.',
  object: 'Keberatan disampaikan kepada verifikator dan Kepala Bidang, dan ditanggapi dalam keputusan.',
  requestRevision: 'OPD diberi tahu alasan dan catatannya, lalu dapat memperbaiki dan mengajukan kembali.',
  approve:
    'Permohonan disetujui dan segera dilaksanakan di DNS secara otomatis; OPD dan verifikator diberi tahu.',
  reject: 'Permohonan berakhir, OPD diberi tahu alasannya, dan nama yang dimohonkan kembali tersedia.',
  reopen:
    'Persetujuan dibatalkan dan permohonan kembali diverifikasi; hanya dapat dilakukan sebelum DNS diubah.',
  withdraw:
    'Permohonan berakhir dan namanya tidak lagi ditahan untuk OPD; untuk mengajukan lagi diperlukan permohonan baru.',
  confirmDns: 'Daftar subdomain mencatat apa yang telah dilaksanakan di DNS.',
  confirmDeletion:
    'Penghapusan ini segera dilaksanakan di DNS meskipun batas penghapusan dalam satu jam telah tercapai. Mohon pastikan bahwa penghapusan memang dikehendaki.',
  adoptRecord:
    'Catatan yang ditemukan menyatakan persis apa yang diputuskan. Catatan itu menjadi milik layanan: tanda layanan menggantikan komentarnya pada penyedia, tanpa membuat catatan kedua, dan hanya selama isinya masih sama. Mohon pastikan lebih dahulu bahwa pemiliknya setuju.',
  retryDns: 'Pelaksanaan di DNS dimasukkan kembali ke antrean dan segera dicoba lagi.',
  handOver:
    'Permohonan dinyatakan selesai; OPD diberi tahu, membaca panduan, dan dapat membuka informasi login satu kali apabila ada.',
  lapse: 'Permohonan berakhir tanpa serah terima karena subdomain telah dihapus atau dialihkan.',
  declareComplete:
    'Berkas dinyatakan lengkap; jangka waktu penyelesaian dihitung sejak sekarang dan OPD diberi tahu.',
  extend:
    'Batas waktu diperpanjang satu kali sebanyak hari kerja yang ditetapkan dalam pengaturan. OPD diberi tahu beserta alasannya.',
  closeUnanswered:
    'Permohonan ditutup karena OPD tidak mengirimkan perbaikan sampai batas waktu yang diberitahukan.',
} satisfies DomainTexts['actionHints']

/** Where a change or a deletion brings about something else than a new name. */
export const typeHints = {
  change: {
    reject:
      'Permohonan berakhir dan OPD diberi tahu alasannya. Nama baru yang dimohonkan kembali tersedia; subdomain yang sudah terdaftar tidak berubah.',
    withdraw:
      'Permohonan berakhir. Nama baru yang dimohonkan tidak lagi ditahan; subdomain yang sudah terdaftar tidak berubah. Untuk mengajukan lagi diperlukan permohonan baru.',
  },
  deletion: {
    approve: 'Catatan DNS segera dihapus dan nama masuk masa karantina; OPD dan verifikator diberi tahu.',
    reject: 'Permohonan berakhir dan OPD diberi tahu alasannya; subdomain tetap sebagaimana adanya.',
    withdraw:
      'Permohonan berakhir dan subdomain tetap sebagaimana adanya; untuk mengajukan lagi diperlukan permohonan baru.',
  },
}

/** Of what the office started itself. */
export const officeHints = {
  submit:
    'OPD diberi tahu sekarang dan dapat menyampaikan keberatan; setelah itu tindakan hanya dapat dihentikan.',
  reject: 'Tindakan berakhir dan OPD diberi tahu alasannya; subdomain tetap sebagaimana adanya.',
  withdraw:
    'Tindakan dihentikan dan subdomain tetap sebagaimana adanya; OPD diberi tahu apabila tindakan telah diajukan.',
}
