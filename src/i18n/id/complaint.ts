import type { DomainTexts } from '../texts.ts'

/** Words of complaints: what the panel and the public pages say alike. */
export const classifications = {
  complaint: 'Pengaduan',
  information: 'Permintaan informasi',
  suggestion: 'Saran',
} satisfies DomainTexts['classifications']

export const complaintCategories = {
  delay: 'Pelayanan terlambat',
  'requirements-unclear': 'Persyaratan tidak jelas',
  'unreasonable-refusal': 'Penolakan yang tidak beralasan',
  'subdomain-problem': 'Subdomain tidak dapat diakses atau keliru',
  'login-not-received': 'Informasi login tidak diterima',
  'staff-conduct': 'Sikap petugas',
  'payment-request': 'Permintaan pembayaran',
  'harmful-content': 'Konten berbahaya pada subdomain',
  other: 'Lainnya',
} satisfies DomainTexts['complaintCategories']

export const complaintChannels = {
  form: 'Formulir pengaduan',
  email: 'Surel',
  phone: 'Telepon',
  whatsapp: 'WhatsApp',
  letter: 'Surat',
} satisfies DomainTexts['complaintChannels']

export const complaintStatuses = {
  received: 'Diterima',
  'in-progress': 'Ditindaklanjuti',
  answered: 'Dijawab',
  closed: 'Selesai',
} satisfies DomainTexts['complaintStatuses']

export const priorities = { normal: 'Biasa', urgent: 'Mendesak' } satisfies DomainTexts['priorities']

/** On the button. */
export const complaintActions = {
  start: 'Mulai tindak lanjut',
  assign: 'Tugaskan petugas',
  addStep: 'Catat langkah',
  inform: 'Beri kabar pelapor',
  answer: 'Jawab',
  close: 'Nyatakan selesai',
  escalate: 'Teruskan kepada Pengawas',
  rate: 'Beri penilaian',
  reopen: 'Buka kembali',
} satisfies DomainTexts['complaintActions']

export const complaintActionHints = {
  start: 'Pengaduan dinyatakan sedang ditindaklanjuti. Pelapor melihatnya pada halaman pelacakan.',
  assign: 'Pengaduan ditangani oleh petugas yang dipilih, yang diberi tahu.',
  addStep: 'Langkah dicatat pada riwayat untuk petugas saja; pelapor tidak melihatnya.',
  inform:
    'Kabar dibaca pelapor pada halaman pelacakan, dan dikirim melalui surel apabila alamatnya diketahui.',
  answer:
    'Jawaban tertulis memuat hasil pemeriksaan, tindakan, dan langkah selanjutnya. Pelapor membacanya pada halaman pelacakan, dan menerimanya melalui surel apabila alamatnya diketahui. Jawaban tidak dapat diubah lagi.',
  close: 'Pengaduan dinyatakan selesai. Pelapor masih dapat membukanya kembali satu kali.',
  escalate:
    'Pengaduan selanjutnya hanya dibaca dan ditangani oleh Pengawas. Setelah diteruskan, pengaduan tidak lagi tampil bagi Verifikator, Kepala Bidang, dan Administrator. Hal ini tidak dapat dibatalkan.',
  rate: 'Penilaian diberikan oleh pelapor.',
  reopen: 'Pengaduan dibuka kembali oleh pelapor.',
} satisfies DomainTexts['complaintActionHints']

export const complaintFields = {
  number: 'Nomor pengaduan',
  classification: 'Klasifikasi',
  category: 'Kategori pengaduan',
  priority: 'Prioritas',
  status: 'Status pengaduan',
  title: 'Judul',
  description: 'Uraian pengaduan',
  incidentDate: 'Tanggal kejadian',
  channel: 'Disampaikan melalui',
  receivedAt: 'Diterima pada',
  aboutHead: 'Menyangkut Kepala Bidang',
  supervised: 'Ditangani Pengawas',
  reporter: 'Pelapor',
  reporterName: 'Nama pelapor',
  reporterUnit: 'OPD atau lembaga pelapor',
  reporterEmail: 'Surel pelapor',
  reporterPhone: 'Telepon atau WhatsApp pelapor',
  anonymous: 'Tanpa nama',
  confidential: 'Identitas dirahasiakan',
  requestNumber: 'Nomor permohonan terkait',
  request: 'Permohonan terkait',
  host: 'Alamat situs terkait',
  subdomain: 'Subdomain terkait',
  assignee: 'Petugas',
  duplicateOf: 'Sama dengan pengaduan',
  response: 'Jawaban',
  answeredAt: 'Dijawab pada',
  closedAt: 'Selesai pada',
  rating: 'Penilaian pelapor (1–5)',
  ratingNote: 'Catatan penilaian',
  reopenedAt: 'Dibuka kembali pada',
  reopenReason: 'Alasan dibuka kembali',
  maskedAt: 'Data pelapor dihapus pada',
  attachments: 'Lampiran',
  history: 'Riwayat pengaduan',
  days: 'Hari kerja sampai jawaban pengaduan',
  daysInformation: 'Permintaan informasi',
  daysComplaint: 'Pengaduan dan saran',
  daysSupervised: 'Pengaduan yang ditangani Pengawas',
  perAddress: 'Pengaduan per 10 menit dari satu alamat',
  answers: 'Contoh jawaban',
  answerTitle: 'Judul contoh',
  retentionDays: 'Data pelapor dihapus setelah (hari)',
}

export const complaintNotes = {
  complaints:
    'Pengaduan, permintaan informasi, dan saran. Yang disampaikan melalui telepon, WhatsApp, surel, atau surat dicatat di sini dengan waktu penerimaan yang sebenarnya.',
  receivedAt: 'Waktu pengaduan benar-benar diterima; batas waktu jawaban dihitung dari sini.',
  category:
    'Pengaduan tentang permintaan pembayaran ditangani Pengawas dan sesudah disimpan hanya tampil bagi Pengawas.',
  aboutHead: 'Pengaduan ditangani Pengawas dan sesudah disimpan hanya tampil bagi Pengawas.',
  confidential: 'Nama dan kontak hanya tampil bagi yang menangani pengaduan dan tidak dikirim melalui surel.',
  anonymous: 'Nama dan kontak tidak disimpan.',
  host: 'Alamat pada domain ini dihubungkan dengan daftar subdomain saat disimpan.',
  answers: 'Tersedia bagi petugas saat menjawab pengaduan dan dapat disesuaikan sebelum dikirim.',
  retentionDays:
    'Dihitung sejak pengaduan selesai. Nama dan kontak pelapor dihapus dari pengaduan dan dari surel tersimpan.',
  days: 'Sejak diterima, menurut kalender hari kerja. Perubahan berlaku bagi pengaduan yang belum dijawab.',
}

export const complaintUi = {
  noSupervisor:
    'Belum ada akun Pengawas yang aktif: pengaduan tentang permintaan pembayaran atau tentang Kepala Bidang tidak dibaca siapa pun. Mohon administrator membuat akunnya.',
  template: 'Contoh jawaban',
  chooseTemplate: 'Pilih contoh untuk disisipkan',
  noteTold: 'Tulisan ini dibaca oleh pelapor.',
  noteInternal: 'Tulisan ini tidak dibaca oleh pelapor.',
  registered: 'Pengaduan telah dicatat.',
  lodged:
    'Pengaduan telah kami terima dengan nomor {number}. Mohon simpan kode pelacakan; kode ini hanya ditampilkan satu kali.',
  issueCode: 'Terbitkan kode pelacakan',
  issueCodeHint:
    'Kode baru menggantikan kode yang lama dan hanya ditampilkan satu kali. Mohon disampaikan langsung kepada pelapor beserta nomor pengaduan.',
  codeShown: 'Kode pelacakan untuk {number}',
  hostNotOurs: 'Alamat situs yang disebut tidak tercatat pada daftar subdomain.',
  handedOver: 'Pengaduan ini selanjutnya ditangani Pengawas dan tidak lagi tampil bagi Bapak/Ibu.',
  writeTo:
    'Pelapor tidak mencantumkan surel. Mohon jawaban disampaikan melalui telepon atau WhatsApp: {phone}.',
  noContact: 'Pelapor tidak dapat dihubungi. Jawaban dibacanya dengan nomor dan kode pelacakan.',
}
