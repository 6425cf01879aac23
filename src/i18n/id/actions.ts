import type { DomainTexts } from '../texts.ts'

/** On the button. */
export const actions = {
  submit: 'Ajukan permohonan',
  startReview: 'Mulai verifikasi',
  assign: 'Tunjuk verifikator',
  object: 'Sampaikan keberatan',
  requestRevision: 'Kembalikan untuk diperbaiki',
  approve: 'Setujui',
  reject: 'Tolak',
  reopen: 'Buka kembali keputusan',
  withdraw: 'Tarik permohonan',
  confirmDns: 'Catat pelaksanaan DNS',
  confirmDeletion: 'Konfirmasi penghapusan',
  retryDns: 'Coba lagi',
  handOver: 'Serahkan kepada OPD',
  lapse: 'Akhiri tanpa serah terima',
} satisfies DomainTexts['actions']

/** What will happen, shown before it does. */
export const actionHints = {
  submit:
    'Permohonan disampaikan kepada Kepala Bidang dan tidak dapat diubah lagi, kecuali dikembalikan untuk diperbaiki.',
  startReview:
    'Permohonan menjadi tanggung jawab Bapak/Ibu, dan setiap berkas dapat dinilai kelengkapan serta keabsahannya.',
  assign: 'Permohonan dialihkan kepada verifikator yang dipilih; statusnya tidak berubah.',
  object: 'Keberatan disampaikan kepada verifikator dan Kepala Bidang, dan ditanggapi dalam keputusan.',
  requestRevision: 'OPD diberi tahu alasan dan catatannya, lalu dapat memperbaiki dan mengajukan kembali.',
  approve:
    'Permohonan disetujui dan segera dilaksanakan di DNS secara otomatis; OPD dan verifikator diberi tahu.',
  reject: 'Permohonan berakhir, OPD diberi tahu alasannya, dan nama yang dimohonkan kembali tersedia.',
  reopen:
    'Persetujuan dibatalkan dan permohonan kembali diverifikasi; hanya dapat dilakukan sebelum DNS diubah.',
  withdraw:
    'Permohonan berakhir dan nama yang dimohonkan kembali tersedia; untuk mengajukan lagi diperlukan permohonan baru.',
  confirmDns: 'Register mencatat apa yang telah dilaksanakan di DNS.',
  confirmDeletion:
    'Penghapusan ini segera dilaksanakan di DNS meskipun batas penghapusan dalam satu jam telah tercapai. Mohon pastikan bahwa penghapusan memang dikehendaki.',
  retryDns: 'Pelaksanaan di DNS dimasukkan kembali ke antrean dan segera dicoba lagi.',
  handOver:
    'Permohonan dinyatakan selesai; OPD diberi tahu dan dapat membuka informasi login satu kali serta membaca panduan.',
  lapse: 'Permohonan berakhir tanpa serah terima karena subdomain telah dihapus atau dialihkan.',
} satisfies DomainTexts['actionHints']

/** In the history: what has happened. */
export const eventNames = {
  submit: 'Permohonan diajukan',
  startReview: 'Verifikasi dimulai',
  assign: 'Verifikator ditunjuk',
  object: 'Keberatan OPD disampaikan',
  requestRevision: 'Permohonan dikembalikan untuk diperbaiki',
  approve: 'Permohonan disetujui',
  reject: 'Permohonan ditolak',
  reopen: 'Keputusan dibuka kembali',
  withdraw: 'Permohonan ditarik',
  confirmDns: 'Keputusan dilaksanakan di DNS',
  confirmDeletion: 'Penghapusan dikonfirmasi petugas kedua',
  retryDns: 'Pelaksanaan di DNS dicoba lagi',
  handOver: 'Serah terima dilaksanakan',
  lapse: 'Berakhir tanpa serah terima: subdomain telah dihapus atau dialihkan',
  created: 'Permohonan dibuat',
  edited: 'Isian diubah',
  parentConsent: 'Nama di bawah subdomain OPD lain disetujui',
  parentConsentEnded: 'Persetujuan nama induk berakhir',
  documentReceived: 'Barang diterima',
  documentAdded: 'Berkas diserahkan',
  verdict: 'Berkas dinilai',
  handoverPrepared: 'Serah terima disiapkan',
  handoverRevealed: 'Informasi login dibuka',
  handoverReissued: 'Informasi login diterbitkan ulang',
  subdomainTransferred: 'Subdomain dialihkan',
  dnsTrouble: 'Kendala pelaksanaan di DNS',
  providerConfirmed: 'Penyedia DNS ditegaskan',
  accountCreated: 'Akun dibuat',
  accountChanged: 'Akun diubah',
  signInLinkIssued: 'Tautan kata sandi dibuat',
  passwordChanged: 'Kata sandi diganti',
  unitCreated: 'OPD ditambahkan',
  unitChanged: 'Data OPD diubah',
  serviceChanged: 'Pengaturan layanan diubah',
} satisfies DomainTexts['eventNames']

/** Outcomes that the history notes besides statuses and roles. */
export const eventDetails = {
  'complete-and-valid': 'Lengkap dan sah',
  'not-complete': 'Belum lengkap',
  'not-valid': 'Lengkap, belum sah',
  waived: 'Dikecualikan',
  login: 'Dengan informasi login',
  'none-needed': 'Tanpa informasi login',
}

/** Titles of notices. */
export const notices = {
  'request-received': 'Permohonan diterima',
  'request-assigned': 'Permohonan ditugaskan kepada Bapak/Ibu',
  'document-handed-in': 'Berkas permohonan dari surat diserahkan OPD',
  'request-needs-completion': 'Permohonan perlu diperbaiki',
  'request-approved': 'Permohonan disetujui',
  'request-rejected': 'Permohonan ditolak',
  'subdomain-deleted': 'Subdomain telah dihapus',
  'subdomain-transferred': 'Subdomain telah dialihkan',
  'ex-officio-started': 'Diskominfo memulai tindakan atas subdomain; keberatan dapat disampaikan',
  'ex-officio-objection': 'OPD menyampaikan keberatan',
  'ex-officio-ended': 'Tindakan Diskominfo atas subdomain dihentikan',
  'ex-officio-carried-out': 'Catatan DNS dan register telah diselaraskan',
  'request-active': 'Subdomain aktif, menunggu serah terima',
  'request-handed-over': 'Serah terima subdomain',
  'request-withdrawn': 'Permohonan ditarik',
  'decision-reopened': 'Keputusan dibuka kembali',
  'deletion-brake': 'Penghapusan menunggu konfirmasi petugas kedua',
  'dns-stopped': 'Antrean DNS terhenti',
  'dns-drift': 'Zona DNS berbeda dengan daftar subdomain',
  'dns-trouble-lasts': 'Pelaksanaan di DNS terkendala lebih dari 15 menit',
  'account-invited': 'Undangan untuk menggunakan panel',
  'password-forgotten': 'Bantuan masuk diminta karena lupa kata sandi',
  'password-changed': 'Kata sandi akun telah diganti',
  'role-changed': 'Kewenangan akun berubah',
} satisfies DomainTexts['notices']
