/** The public pages on which people complain and follow it. */
export const complain = {
  lead: 'Keluhan, permintaan informasi, dan saran tentang layanan ini. Pengaduan dijawab secara tertulis dalam {complaint}, permintaan informasi dalam {information}.',
  toTracking: 'Lacak pengaduan yang sudah dikirim',
  choose: 'Mohon dipilih',
  categoryHint:
    'Pengaduan tentang permintaan pembayaran ditangani oleh Pengawas, bukan oleh petugas layanan.',
  aboutHeadHint: 'Pengaduan tentang Kepala Bidang hanya dibaca oleh Pengawas.',
  descriptionHint:
    'Mohon tuliskan apa yang terjadi, kapan, dan apa yang diharapkan. Paling banyak 10.000 karakter.',
  hostHint: 'Apabila menyangkut suatu situs, misalnya dukcapil.{zone}.',
  requestNumberHint: 'Apabila menyangkut suatu permohonan, misalnya SD-2026-0001.',
  filesHint:
    'Paling banyak {files} berkas PDF, PNG, JPEG, DOCX, atau XLSX, masing-masing sampai {megabytes} MB. Apabila ada isian yang perlu diperbaiki, lampiran mohon dipilih kembali.',
  reporter: 'Tentang pelapor',
  reporterHint:
    'Boleh dikosongkan. Tanpa surel atau telepon, jawaban hanya dapat dibaca dengan nomor dan kode pelacakan.',
  anonymous: 'Saya tidak ingin menyebutkan nama',
  anonymousHint: 'Nama dan kontak tidak disimpan, juga apabila telanjur diisi di bawah ini.',
  confidential: 'Rahasiakan identitas saya',
  confidentialHint: 'Nama dan kontak hanya dibaca oleh yang menangani pengaduan.',
  emailHint: 'Tanda terima dan jawaban dikirim ke alamat ini.',
  trap: 'Mohon dikosongkan',
  send: 'Kirim',
  privacy: 'Alamat jaringan pengirim tidak disimpan. Nama dan kontak dihapus setelah masa simpan berakhir.',
  receivedTitle: 'Telah diterima',
  code: 'Kode pelacakan',
  keep: 'Mohon simpan nomor dan kode ini. Kode hanya ditampilkan satu kali dan diperlukan untuk membaca jawaban.',
}

export const track = {
  lead: 'Perkembangan dan jawaban dapat dibaca dengan nomor pengaduan dan kode pelacakan yang ditampilkan saat pengaduan dikirim.',
  numberHint: 'Contoh: ADU-2026-0001',
  show: 'Tampilkan',
  answerBy: 'Dijawab paling lambat',
  objection:
    'Apabila masih berkeberatan, pengaduan dapat disampaikan melalui SP4N-LAPOR! atau kepada Ombudsman Republik Indonesia.',
  rateTitle: 'Nilai jawaban ini',
  rating: 'Penilaian',
  ratings: {
    1: '1 – sangat tidak memuaskan',
    2: '2 – tidak memuaskan',
    3: '3 – cukup',
    4: '4 – memuaskan',
    5: '5 – sangat memuaskan',
  },
  ratingNote: 'Catatan (boleh dikosongkan)',
  rate: 'Kirim penilaian',
  reopenTitle: 'Jawaban belum memadai?',
  reopenHint: 'Pengaduan dapat dibuka kembali satu kali.',
  reopenReason: 'Apa yang belum terjawab',
  reopen: 'Buka kembali',
}
