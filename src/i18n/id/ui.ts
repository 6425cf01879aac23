/** What the components of the panel say. */
export const ui = {
  loading: 'Memuat …',
  cancel: 'Batal',
  confirm: 'Lanjutkan',
  close: 'Tutup',
  copy: 'Salin',
  copied: 'Telah disalin',
  saved: 'Perubahan telah disimpan.',
  failed: 'Tindakan tidak berhasil. Mohon coba lagi.',
  connectionLost:
    'Sambungan ke server terputus. Mohon periksa jaringan, kemudian muat ulang halaman untuk melihat keadaan terakhir.',
  unsavedChanges: 'Terdapat perubahan yang belum disimpan. Mohon disimpan terlebih dahulu.',

  note: 'Catatan',
  noteHint: 'Mohon tuliskan penjelasan singkat yang mudah dipahami penerimanya.',
  noteVisible: 'Catatan ini dibaca oleh OPD.',
  reason: 'Alasan',
  chooseReason: 'Pilih alasan',
  assignee: 'Verifikator',
  chooseAssignee: 'Pilih verifikator',
  notYetPossible: 'Belum dapat dilakukan',
  nextStep: 'Langkah berikutnya',
  waitingFor: 'Menunggu',
  noActions: 'Tidak ada tindakan yang perlu dilakukan saat ini.',
  noRequests: 'Belum ada permohonan.',
  signInHint:
    'Mohon masuk dengan akun yang diberikan Diskominfo. Apabila belum memiliki akun atau mengalami kendala, mohon hubungi administrator.',

  documentsChecklist: 'Daftar berkas',
  progress: '{done} dari {total} berkas',
  missing: 'Belum diserahkan',
  handedIn: 'Telah diserahkan',
  completeAndValid: 'Lengkap dan sah',
  waived: 'Dikecualikan',
  notJudged: 'Belum dinilai',
  rejected: 'Perlu diperbaiki',
  uploadDocument: 'Serahkan berkas',
  replaceDocument: 'Ganti berkas',
  judgeDocument: 'Nilai berkas',

  nameHint: 'Mohon tuliskan namanya saja, tanpa nama domain.',
  nameChecking: 'Memeriksa nama …',
  nameFree: 'Nama ini tersedia menurut data saat ini.',
  nameNotFree: 'Nama ini belum dapat digunakan.',

  dnsQueueStopped: 'Antrean DNS dihentikan.',
  dnsQueueStoppedHint:
    'Tidak ada perubahan DNS yang dilaksanakan sampai pengaturan diperbaiki. Permohonan yang telah disetujui tetap tersimpan dan dilanjutkan setelahnya.',
  recordLive: 'Catatan DNS aktif: {record}',
  foundRecord: 'Catatan yang ditemukan di DNS: {record}',
  nextAttempt: 'Percobaan berikutnya: {time}',
  subdomainPage: 'Lihat data subdomain',

  prepareHandover: 'Siapkan serah terima',
  openHandover: 'Buka serah terima',
  guide: 'Panduan',
  loginUrl: 'Alamat login',
  username: 'Nama pengguna',
  password: 'Kata sandi',
  reveal: 'Tampilkan informasi login (sekali saja)',
  revealHint:
    'Informasi login hanya dapat dibuka satu kali oleh OPD. Mohon siapkan tempat penyimpanan yang aman terlebih dahulu.',
  revealWarning:
    'Informasi ini tidak dapat ditampilkan lagi setelah ditutup. Mohon disimpan sekarang dan kata sandinya diganti pada saat masuk pertama kali.',
  validUntil: 'Berlaku sampai {time}',
  expired: 'Masa berlaku informasi login telah berakhir. Silakan minta penerbitan ulang kepada Diskominfo.',
  alreadyRevealed:
    'Informasi login telah dibuka. Apabila masih diperlukan, silakan minta penerbitan ulang kepada Diskominfo.',
  noLoginNeeded: 'Serah terima ini tidak memuat informasi login.',
  reissue: 'Terbitkan ulang informasi login',
  reissueHint: 'OPD dapat membuka informasi login satu kali lagi selama masa berlaku yang baru.',
  reissued: 'Informasi login telah diterbitkan ulang.',
}
