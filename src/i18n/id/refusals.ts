import type { DomainTexts } from '../texts.ts'

/** Why something was not done, and what to do. */
export const refusals = {
  'database-unavailable':
    'Basis data sedang tidak dapat dihubungi. Tidak ada yang hilang; mohon coba kembali beberapa saat lagi.',
  'too-large': 'Kiriman terlalu besar. Mohon perkecil berkas atau gunakan tautan.',
  'length-required':
    'Ukuran kiriman tidak disebutkan sehingga tidak dapat diterima. Mohon unggah melalui panel, atau sertakan Content-Length.',
  'upload-interrupted':
    'Unggahan terputus di tengah jalan dan tidak ada yang tersimpan. Mohon unggah kembali.',
  'upload-too-slow':
    'Berkas terlalu lambat sampai sehingga unggahan dihentikan dan tidak ada yang tersimpan. Mohon unggah kembali dengan koneksi yang lebih baik, atau gunakan tautan.',
  'too-many-uploads':
    'Terlalu banyak berkas sedang diunggah bersamaan. Mohon tunggu sebentar, kemudian unggah kembali.',
  'storage-full':
    'Tempat penyimpanan server penuh dan tidak ada yang tersimpan. Mohon coba kembali nanti atau gunakan tautan; mohon beri tahu administrator Diskominfo.',
  'file-missing': 'Berkas ini tidak ditemukan di tempat penyimpanan. Mohon hubungi administrator Diskominfo.',
  'file-not-here':
    'Di sini tidak diterima berkas. Mohon serahkan berkas melalui daftar persyaratan pada permohonan.',
  'too-many-sign-ins':
    'Terlalu banyak percobaan masuk dari alamat ini. Mohon tunggu sepuluh menit, lalu coba kembali.',
  'sign-in-failed':
    'E-mail atau kata sandi tidak sesuai, atau akun terkunci sementara karena terlalu banyak percobaan. Mohon periksa kembali, atau coba lagi sepuluh menit kemudian.',
  'request-invalid': 'Permintaan tidak dapat dipahami. Mohon periksa kembali isi beserta alamatnya.',
  unexpected:
    'Terjadi kesalahan yang tidak terduga. Mohon coba kembali; apabila terulang, mohon hubungi administrator Diskominfo.',
  'unknown-action': 'Tindakan ini tidak dikenal. Mohon muat ulang halaman dan gunakan tombol yang tersedia.',
  'bulk-refused': 'Perubahan banyak data sekaligus tidak diperkenankan. Mohon ubah satu per satu.',
  'field-invalid': 'Terdapat isian yang belum benar. Mohon periksa isian yang ditandai.',
  'request-locked':
    'Pada status saat ini permohonan beserta berkasnya tidak dapat diubah. Mohon muat ulang halaman untuk melihat status terakhir.',
  'not-returned':
    'Berkas ini tidak termasuk yang dikembalikan untuk diperbaiki. Mohon serahkan hanya berkas yang disebutkan dalam catatan pengembalian.',
  'corrections-invalid':
    'Daftar bagian yang dikembalikan tidak dapat digunakan. Mohon pilih kembali bagian yang perlu diperbaiki.',
  'account-disabled': 'Akun ini dinonaktifkan. Mohon hubungi administrator Diskominfo.',
  'account-is-disabled':
    'Akun ini dinonaktifkan. Mohon aktifkan terlebih dahulu apabila pemiliknya perlu masuk kembali.',
  'own-account':
    'Tautan ini tidak dapat dibuat untuk akun sendiri. Mohon gunakan Ganti kata sandi pada halaman akun.',
  'last-administrator':
    'Akun ini satu-satunya administrator yang dapat masuk, sehingga tidak dapat dinonaktifkan atau diganti perannya. Mohon siapkan administrator lain terlebih dahulu.',
  'link-not-valid':
    'Tautan ini sudah digunakan, sudah diganti, atau masa berlakunya telah berakhir. Mohon minta tautan baru kepada administrator Diskominfo.',
  'document-immutable':
    'Berkas yang telah diserahkan tidak dapat diubah. Mohon serahkan berkas baru sebagai penggantinya.',
  'already-superseded':
    'Berkas ini telah digantikan oleh berkas yang lebih baru. Mohon gunakan berkas yang terbaru.',
  'already-revealed':
    'Informasi login telah ditampilkan dan hanya dapat dibuka satu kali. Apabila masih diperlukan, silakan minta penerbitan ulang kepada Diskominfo.',
  'reveal-expired':
    'Masa berlaku informasi login telah berakhir. Silakan minta penerbitan ulang kepada Diskominfo.',
  'nothing-to-reveal':
    'Serah terima ini tidak memuat informasi login. Mohon lihat alasan dan panduan pada serah terima.',
  'login-lapsed':
    'Subdomain ini telah dihapus atau dialihkan kepada OPD lain, sehingga informasi login untuk permohonan ini tidak ditampilkan lagi. Apabila masih diperlukan, mohon hubungi Diskominfo.',
  'not-found': 'Data tidak ditemukan. Mohon periksa kembali alamat atau kembali ke daftar.',
  'status-not-writable':
    'Status tidak dapat diubah secara langsung. Mohon gunakan tombol tindakan pada halaman permohonan.',
  'stale-page':
    'Permohonan ini telah berubah sejak halaman dibuka, sehingga isian belum disimpan. Mohon bandingkan keduanya, kemudian simpan sekali lagi.',
  'objection-time-runs':
    'Masa keberatan OPD masih berjalan sampai dengan {day}. Mohon putuskan setelah hari tersebut.',
  'objection-unanswered':
    'OPD menyampaikan keberatan. Mohon tuliskan tanggapan atas keberatan tersebut dalam catatan.',
  'objection-too-late':
    'Masa keberatan telah berakhir pada {day}. Mohon hubungi Diskominfo apabila masih ada yang perlu disampaikan.',
  'subdomain-not-active':
    'Subdomain ini tidak aktif atau bukan milik OPD ini. Mohon pilih subdomain lain dari daftar subdomain OPD.',
  'subdomain-busy':
    'Subdomain ini sedang diproses dalam permohonan lain. Mohon tunggu sampai permohonan tersebut selesai, atau tarik terlebih dahulu.',
  'name-protected':
    'Subdomain ini dilindungi sehingga catatan DNS-nya tidak dapat diubah atau dihapus oleh layanan ini. Mohon administrator memeriksa daftar nama yang dicadangkan pada pengaturan layanan, atau catatan pada penyedia DNS.',
  'names-below':
    'Masih ada subdomain aktif di bawah nama ini. Mohon ajukan penghapusan atau perubahan subdomain tersebut terlebih dahulu.',
  'nothing-to-change':
    'Permohonan perubahan belum memuat perubahan. Mohon isi nama baru, alamat tujuan baru, atau keduanya.',
  'not-allowed':
    'Tindakan ini bukan kewenangan akun Bapak/Ibu. Apabila diperlukan, mohon hubungi petugas yang berwenang di Diskominfo.',
  'wrong-state':
    'Tindakan ini tidak dapat dilakukan pada status saat ini; mungkin permohonan baru saja diproses oleh orang lain. Mohon muat ulang halaman.',
  'unit-inactive': 'OPD ini tidak aktif dalam daftar OPD. Mohon hubungi Diskominfo untuk memperbarui daftar.',
  'only-paper-requests':
    'Permohonan ini disusun OPD melalui panel sehingga hanya OPD yang dapat melakukan tindakan ini. Mohon sampaikan kepada OPD yang bersangkutan.',
  'entered-by-office':
    'Permohonan ini masuk di luar panel dan dicatat oleh petugas Diskominfo, sehingga petugaslah yang melengkapi dan mengajukannya. Mohon serahkan berkas yang diperlukan atau hubungi Diskominfo.',
  'outside-acting-period':
    'Masa Plh. Bapak/Ibu tidak mencakup saat ini; keputusan hanya dapat diambil pada {period}. Mohon teruskan kepada pejabat yang berwenang.',
  'own-submission':
    'Permohonan yang Bapak/Ibu masukkan atau ajukan sendiri harus disetujui oleh pejabat lain. Mohon teruskan kepada pejabat yang berwenang.',
  'four-eyes':
    'Bapak/Ibu telah menilai berkas permohonan ini, sedangkan pengaturan mewajibkan persetujuan oleh pejabat lain. Mohon teruskan kepada pejabat yang berwenang.',
  'note-required': 'Catatan belum diisi. Mohon tuliskan penjelasan singkat.',
  'reason-required': 'Alasan belum dipilih. Mohon pilih salah satu alasan.',
  'assignee-required': 'Verifikator belum dipilih. Mohon pilih petugas yang akan menangani permohonan.',
  'assignee-not-staff':
    'Petugas yang dipilih tidak dapat menangani permohonan. Mohon pilih verifikator atau Kepala Bidang yang akunnya aktif.',
  incomplete:
    'Permohonan belum lengkap. Mohon lengkapi isian, pernyataan, dan berkas yang ditandai, kemudian ajukan kembali.',
  'name-not-allowed':
    'Nama subdomain tidak sesuai dengan ketentuan. Mohon perbaiki nama sebagaimana dijelaskan pada isian tersebut.',
  'name-taken':
    'Nama subdomain tidak dapat digunakan. Mohon lihat penjelasan pada isian nama dan pilih nama lain.',
  'target-missing':
    'Alamat tujuan belum ditetapkan. Mohon isi jenis beserta alamat server sebelum permohonan disetujui.',
  'target-not-allowed':
    'Alamat tujuan tidak dapat digunakan. Mohon perbaiki sebagaimana dijelaskan pada isian tersebut.',
  'documents-not-verified':
    'Masih ada berkas yang belum dinyatakan lengkap dan sah. Mohon nilai setiap berkas yang ditandai, atau kecualikan disertai catatan apabila diperkenankan.',
  'plan-changed':
    'Perubahan DNS yang akan dilaksanakan tidak lagi sama dengan yang ditampilkan, karena catatan atau alamat tujuannya telah berubah. Mohon simpan isian apabila ada yang diubah, periksa kembali perubahan yang ditampilkan, kemudian setujui.',
  'write-begun':
    'Pelaksanaan di DNS telah dimulai sehingga keputusan tidak dapat dibuka kembali. Mohon tunggu sampai pelaksanaannya dipastikan.',
  'nothing-to-confirm':
    'Tidak ada perpindahan penyedia DNS yang perlu dikonfirmasi. Mohon muat ulang halaman.',
  'plan-outdated':
    'Rencana telah berubah sejak ditampilkan. Mohon muat ulang halaman dan periksa kembali sebelum mengonfirmasi.',
  'not-stuck': 'Pelaksanaan di DNS masih berjalan dengan sendirinya. Mohon tunggu beberapa saat.',
  'not-braked':
    'Penghapusan ini tidak menunggu konfirmasi. Mohon muat ulang halaman untuk melihat keadaan terakhir.',
  'nothing-to-adopt':
    'Tidak ada catatan yang dapat diambil alih. Hanya catatan tanpa tanda layanan yang sendirian pada nama itu dan sama dengan yang diputuskan dapat diambil alih. Mohon muat ulang halaman untuk melihat keadaan terakhir.',
  'second-person-needed':
    'Penghapusan yang Bapak/Ibu setujui sendiri harus dikonfirmasi oleh petugas lain. Mohon teruskan kepada verifikator atau pejabat yang berwenang, atau tunggu sampai satu jam berlalu.',
  'handover-exists':
    'Serah terima untuk permohonan ini sudah disiapkan, mungkin baru saja oleh petugas lain. Mohon muat ulang halaman dan buka serah terima yang ada.',
  'handover-missing':
    'Serah terima belum disiapkan. Mohon siapkan informasi login dan panduan, atau nyatakan informasi login tidak diperlukan disertai alasan.',
  'clock-runs': 'Jangka waktu permohonan ini telah berjalan sejak diajukan. Mohon lanjutkan pemeriksaan.',
  'already-declared': 'Berkas permohonan ini telah dinyatakan lengkap. Mohon lanjutkan pemeriksaan.',
  'documents-not-complete': 'Berkas belum dapat dinyatakan lengkap. Mohon periksa berkas yang ditandai.',
  'nothing-due':
    'Permohonan ini tidak mempunyai batas waktu yang dapat diperpanjang. Mohon lanjutkan pemeriksaan.',
  'already-extended':
    'Jangka waktu permohonan ini telah diperpanjang satu kali dan tidak dapat diperpanjang lagi. Mohon selesaikan secepatnya.',
  'due-time-passed':
    'Batas waktu permohonan ini telah lewat sehingga tidak dapat diperpanjang lagi. Mohon selesaikan secepatnya.',
  'rating-required': 'Mohon pilih penilaian 1 sampai 5.',
  'already-rated': 'Pengaduan ini telah dinilai. Mohon muat ulang halaman.',
  'already-reopened':
    'Pengaduan hanya dapat dibuka kembali satu kali. Keberatan selanjutnya mohon disampaikan melalui SP4N-LAPOR! atau Ombudsman.',
  'already-supervised': 'Pengaduan ini telah ditangani Pengawas. Mohon muat ulang halaman.',
  'complaint-unknown': 'Nomor pengaduan dan kode pelacakan tidak cocok. Mohon periksa keduanya.',
  'too-many-complaints':
    'Terlalu banyak pengiriman dalam waktu singkat. Mohon dicoba kembali beberapa menit lagi.',
  'list-too-long':
    'Daftar ini terlalu panjang untuk satu berkas. Mohon persempit saringan, misalnya menurut waktu, kemudian unduh kembali.',
} satisfies DomainTexts['refusals']
