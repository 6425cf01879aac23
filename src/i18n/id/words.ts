import type { DomainTexts } from '../texts.ts'

/** Names of the members of the domain's unions. */
export const roles = {
  agency: 'Pemohon (OPD)',
  officer: 'Verifikator',
  head: 'Kepala Bidang',
  auditor: 'Pemantau',
  supervisor: 'Pengawas',
  admin: 'Administrator',
} satisfies DomainTexts['roles']

export const statuses = {
  draft: 'Draf',
  submitted: 'Diajukan',
  'in-review': 'Diverifikasi',
  revision: 'Perlu Perbaikan',
  approved: 'Disetujui',
  provisioned: 'Aktif – Menunggu Serah Terima',
  completed: 'Selesai',
  rejected: 'Ditolak',
  withdrawn: 'Ditarik',
} satisfies DomainTexts['statuses']

export const requestTypes = {
  creation: 'Pembuatan',
  change: 'Perubahan',
  deletion: 'Penghapusan',
} satisfies DomainTexts['requestTypes']

export const channels = {
  portal: 'Panel layanan',
  letter: 'Surat',
  email: 'Surel',
  whatsapp: 'WhatsApp',
  office: 'Prakarsa Diskominfo',
} satisfies DomainTexts['channels']

export const categories = {
  institution: 'Profil instansi',
  'public-service': 'Layanan publik',
  event: 'Kegiatan berjangka waktu',
} satisfies DomainTexts['categories']

export const positionStatuses = {
  definitive: 'Definitif',
  acting: 'Plt. (pelaksana tugas)',
  'daily-acting': 'Plh. (pelaksana harian)',
  'on-behalf': 'a.n. (atas nama)',
} satisfies DomainTexts['positionStatuses']

export const provisioningStates = {
  queued: 'Dalam antrean',
  working: 'Sedang dilaksanakan',
  verifying: 'Sedang dipastikan',
  waiting: 'Menunggu percobaan berikutnya',
  conflict: 'Terhalang, perlu keputusan petugas',
  blocked: 'Terhenti, pengaturan perlu diperbaiki',
  done: 'Selesai dilaksanakan',
} satisfies DomainTexts['provisioningStates']

export const unitTypes = {
  sekretariat: 'Sekretariat',
  inspektorat: 'Inspektorat',
  dinas: 'Dinas',
  badan: 'Badan',
  satuan: 'Satuan',
  bagian: 'Bagian',
  rsud: 'Rumah sakit umum daerah (RSUD)',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  puskesmas: 'Puskesmas',
} satisfies DomainTexts['unitTypes']

export const confidence = {
  high: 'Tinggi',
  medium: 'Sedang',
  low: 'Rendah, perlu dikonfirmasi',
} satisfies DomainTexts['confidence']

export const obligations = {
  required: 'Wajib',
  waivable: 'Wajib, dapat dikecualikan',
  optional: 'Jika ada',
  none: 'Tidak diperlukan',
} satisfies DomainTexts['obligations']

export const requirementForms = {
  document: 'Berkas',
  field: 'Isian',
  statement: 'Pernyataan',
  rule: 'Ketentuan',
} satisfies DomainTexts['requirementForms']

export const holidayKinds = {
  national: 'Hari libur nasional',
  'joint-leave': 'Cuti bersama',
  local: 'Hari libur daerah',
} satisfies DomainTexts['holidayKinds']

export const documentSources = {
  file: 'Unggahan',
  link: 'Tautan',
  physical: 'Diserahkan langsung',
  none: 'Tidak diserahkan, disertai alasan',
} satisfies DomainTexts['documentSources']

export const zoneClasses = {
  ours: 'Layanan ini',
  foreign: 'Pihak lain',
  protected: 'Dilindungi',
} satisfies DomainTexts['zoneClasses']

export const subdomainStatuses = {
  active: 'Aktif',
  suspended: 'Ditangguhkan',
  deleted: 'Dihapus',
} satisfies DomainTexts['subdomainStatuses']

export const grounds = {
  abandoned: 'Tidak lagi digunakan atau dikelola',
  harmful: 'Membahayakan masyarakat',
  drift: 'Catatan DNS berbeda dari daftar',
} satisfies DomainTexts['grounds']

export const resolutionStates = {
  written: 'Tertulis, belum semua server nama menjawab',
  resolving: 'Dijawab oleh semua server nama',
  'not-resolving': 'Tertulis, tetapi tidak dijawab sebagaimana mestinya',
} satisfies DomainTexts['resolutionStates']

export const sayings = {
  'as-written': 'menjawab sebagaimana ditulis',
  'as-before': 'masih menjawab dengan isi yang lama ({seen})',
  otherwise: 'menjawab dengan isi lain ({seen})',
  nothing: 'belum mengenal catatan ini',
  'still-there': 'masih menjawab catatan yang telah dihapus atau nama yang telah diganti ({seen})',
  'not-in-charge': 'menjawab, tetapi bukan sebagai server yang berwenang atas zona ini',
  refused: 'menolak pertanyaan tentang zona ini',
  failing: 'melaporkan gangguan pada dirinya',
  silent: 'tidak menjawab',
  unreachable: 'tidak dapat dihubungi',
  'unknown-server': 'alamat server nama ini tidak ditemukan',
} satisfies DomainTexts['sayings']

export const lookTroubles = {
  'not-published':
    'Zona dilayani oleh server DNS bawaan dan tidak diterbitkan ke internet, sehingga situs tidak diperiksa.',
  'not-public': 'Tidak dikunjungi: alamatnya bukan alamat umum.',
  'unknown-host': 'Nama tidak mempunyai alamat.',
  'no-connection': 'Tidak dapat dihubungi.',
  'no-encryption': 'Sambungan terenkripsi tidak dapat dibuat.',
  'too-slow': 'Tidak selesai dijawab pada waktunya.',
  garbled: 'Jawabannya tidak dapat dibaca.',
  'other-port': 'Tidak diikuti: mengarah ke port lain.',
  'other-protocol': 'Tidak diikuti: mengarah ke protokol lain.',
  'too-many-redirects': 'Tidak diikuti lagi: terlalu banyak pengalihan.',
} satisfies DomainTexts['lookTroubles']

export const menders = {
  nobody: 'Tidak ada; sistem melanjutkan sendiri',
  officer: 'Verifikator',
  head: 'Kepala Bidang',
  'second-person': 'Petugas kedua, atau menunggu satu jam',
  administrator: 'Administrator',
} satisfies DomainTexts['menders']

/** The same of a deletion, where silence is what was wanted. */
export const silenceStates = {
  written: 'Dihapus, belum semua server nama berhenti menjawab',
  resolving: 'Tidak dijawab lagi oleh server nama mana pun',
  'not-resolving': 'Dihapus, tetapi masih dijawab oleh server nama',
} satisfies DomainTexts['resolutionStates']

/** From when on a promise counts. */
export const clockStarts = {
  submission: 'Pengajuan',
  complete: 'Berkas dinyatakan lengkap',
} satisfies DomainTexts['clockStarts']

/** What is known of the use of a subdomain. */
export const useStates = {
  confirmed: 'Digunakan',
  asked: 'Menunggu jawaban OPD',
  silent: 'Tidak dijawab',
} satisfies DomainTexts['useStates']

/** Who wrote a row of the calendar. */
export const holidaySources = {
  seeded: 'Bawaan',
  imported: 'Impor',
  'by-hand': 'Petugas',
} satisfies DomainTexts['holidaySources']
