/** One helpful sentence under a heading or field. */
export const descriptions = {
  fromUnit: 'Subdomain dialihkan dari OPD ini dengan surat dan keputusan.',
  dnsReadOnly:
    'Selama ditandai, permohonan tetap diproses dan disetujui, tetapi tidak ada yang ditulis pada penyedia DNS.',
  actingHead: 'Selama masa ini verifikator dapat memutuskan sebagai Plh. Kepala Bidang, dan hal itu dicatat.',
  archives: 'Untuk kode sumber: berkas ZIP atau tar.gz diterima dengan batas ukuran arsip.',
  confidence: 'Mohon tetapkan tinggi setelah data OPD diperiksa dan dipastikan benar.',
  disabled: 'Pemilik akun tidak dapat masuk lagi dan sesi yang sedang berjalan langsung berakhir.',
  documents:
    'Berkas yang diserahkan untuk setiap persyaratan; berkas tidak pernah ditimpa, melainkan digantikan.',
  events: 'Catatan tetap tentang siapa melakukan apa dan kapan; tidak dapat diubah atau dihapus.',
  fourEyes: 'Apabila diaktifkan, pejabat yang menilai berkas tidak dapat menyetujui permohonan yang sama.',
  guidance: 'Petunjuk bagi verifikator untuk menilai kelengkapan dan keabsahan.',
  handoverGuide: 'Apabila dikosongkan, panduan dari pengaturan layanan dipakai sebagaimana adanya saat ini.',
  handovers: 'Informasi login dan panduan yang diserahkan kepada OPD setelah subdomain aktif.',
  knownNames: 'Nama subdomain yang telah dipakai OPD ini; dicadangkan baginya.',
  letter: 'Mohon diisi persis seperti yang tertulis pada surat.',
  link: 'Mohon pastikan petugas dapat membuka tautan ini; kata sandi tidak perlu dicantumkan.',
  login:
    'Disimpan tersandi, tidak dapat dibaca lagi oleh petugas, dan hanya dapat dibuka satu kali oleh OPD.',
  noneNeeded: 'Ditandai apabila OPD memakai server sendiri atau tidak ada akun yang perlu diserahkan.',
  notSent: 'Selama server surel belum diatur, pemberitahuan tersimpan di sini dan belum dikirim.',
  officeHours:
    'Ditulis misalnya 08:00, untuk hari kerja: Senin sampai Jumat, kecuali hari libur. Di luar jam kantor tidak ada surel yang dikirim, kecuali mengenai masuk dan kata sandi.',
  mailState: 'Keadaan pengiriman surel; isi surel yang dikirim tersimpan di bawah.',
  notifications: 'Pemberitahuan kepada petugas dan OPD beserta keadaan pengirimannya.',
  newName: 'Kosongkan apabila hanya alamat tujuan yang berubah.',
  reason:
    'Alasan sebagaimana tertulis pada surat permohonan; pada tindakan Diskominfo, uraian dasarnya, yang dibaca oleh OPD.',
  subdomain: 'Subdomain aktif milik OPD, dipilih dari daftar subdomain.',
  parentConsent:
    'Diperlukan hanya apabila nama induk (bagian setelah titik) milik OPD lain; berlaku untuk satu nama induk dan dicatat dalam riwayat.',
  physical:
    'OPD menuliskan barang yang akan diserahkan; petugas mencatat penerimaannya, lalu tanda terima terbit.',
  proxied: 'Pengunjung dilayani melalui Cloudflare sehingga alamat server tidak terlihat.',
  purpose: 'Mohon jelaskan dalam beberapa kalimat layanan yang akan disediakan dan penggunanya.',
  reasonForNone:
    'Mohon jelaskan mengapa berkas tidak diserahkan; verifikator menilai apakah dapat dikecualikan.',
  requestedName: 'Huruf a–z, angka, dan tanda hubung, misalnya dukcapil; nama domain tidak perlu dituliskan.',
  requests: 'Permohonan subdomain dari pengajuan sampai serah terima.',
  requirements: 'Persyaratan standar pelayanan yang menentukan isian dan berkas setiap permohonan.',
  holidays:
    'Hari libur nasional, cuti bersama, dan hari libur daerah. Batas waktu permohonan dihitung berdasarkan daftar ini.',
  holidayDate: 'Tahun-bulan-tanggal, misalnya 2026-12-24.',
  decree: 'Nomor keputusan yang menetapkan hari libur ini.',
  reservedNames: 'Nama-nama ini beserta nama di bawahnya tidak diberikan kepada OPD mana pun.',
  servers: 'Daftar pilihan alamat tujuan pada saat verifikasi.',
  service: 'Ketentuan, panduan, dan keterangan kantor yang dipakai di seluruh layanan.',
  calendarEmpty:
    'Daftar hari libur tahun ini atau tahun depan masih kosong, sehingga batas waktu tidak dapat dihitung dengan benar. Mohon lengkapi daftar hari libur.',
  storageLow:
    'Ruang penyimpanan berkas hampir habis. Mohon kosongkan atau tambah ruang sebelum unggahan ditolak.',
  filesMissing: 'Ada berkas tercatat yang tidak ditemukan di penyimpanan. Mohon pulihkan dari cadangan.',
  filesOrphaned:
    'Ada berkas di penyimpanan yang tidak tercatat. Berkas tersebut tidak dapat dibaca siapa pun dan tidak dihapus; mohon diperiksa.',
  subdomains: 'Subdomain yang telah dilaksanakan berdasarkan keputusan; diisi oleh sistem.',
  suggestedLabel: 'Nama ini dicadangkan bagi OPD yang bersangkutan.',
  supersedes: 'Mohon pilih berkas lama dari persyaratan yang sama apabila berkas ini menggantikannya.',
  target:
    'Boleh dikosongkan oleh OPD: untuk subdomain baru Diskominfo menetapkannya pada saat verifikasi, untuk perubahan tujuan yang terdaftar tetap berlaku.',
  unitActive: 'Hanya OPD yang aktif yang dapat mengajukan permohonan.',
  units: 'OPD resmi Pemerintah Kabupaten Tapin yang dapat mengajukan permohonan.',
  uploadPlain: 'PDF, PNG, JPEG, DOCX, atau XLSX, paling besar {documents} MB.',
  uploadArchive:
    'PDF, PNG, JPEG, DOCX, atau XLSX, paling besar {documents} MB; kode sumber sebagai ZIP atau tar.gz, paling besar {archives} MB. Berkas yang lebih besar dapat diserahkan berupa tautan.',
  verdict: 'Lengkap dan sah dinilai terpisah; pengecualian memerlukan catatan.',
  workingDays:
    'Perubahan berlaku bagi permohonan yang masih berjalan; yang telah selesai tetap sebagaimana adanya. Perubahan ini juga tampil pada halaman standar pelayanan.',
  clockStartsAt:
    '“Dinyatakan lengkap” berarti jangka waktu baru berjalan setelah petugas menyatakan berkas lengkap.',
  extensionDays:
    'Kepala Bidang dapat memperpanjang sekali, sebelum batas waktu, dengan alasan yang disampaikan kepada OPD.',
  receivedAt:
    'Waktu surat, surel, atau pesan benar-benar diterima. Jangka waktu dihitung sejak saat itu, bukan sejak dicatat di sini; kosong berarti sejak diajukan di sini.',
  closingDays:
    'Permohonan yang dikembalikan dan tidak diperbaiki ditutup setelah waktu ini; OPD diingatkan sebelumnya. 0 berarti tidak pernah ditutup.',
  confirmMonths:
    'Setiap OPD ditanya apakah subdomainnya masih digunakan. Yang tidak dijawab ditampilkan kepada petugas; tidak ada yang dihapus secara otomatis.',
}
