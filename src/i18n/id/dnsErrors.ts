import type { DomainTexts } from '../texts.ts'

/** What went wrong at the DNS provider, for staff: what it means and what to do. */
export const dnsErrors = {
  'no-answer':
    'Penyedia DNS tidak menjawab sehingga belum pasti apakah perubahan sudah tersimpan. Sistem memeriksanya kembali secara otomatis; mohon tidak mengubah catatan ini secara manual.',
  'garbled-answer':
    'Jawaban penyedia DNS tidak dapat dibaca sehingga belum pasti apakah perubahan sudah tersimpan. Sistem memeriksanya kembali beberapa kali secara otomatis; apabila tetap demikian, mohon administrator memeriksa penyedia DNS, kemudian petugas mencoba lagi. Mohon tidak mengubah catatan ini secara manual.',
  'provider-down':
    'Penyedia DNS sedang terganggu dan tidak ada yang diubah. Sistem mencoba kembali secara otomatis.',
  'incomplete-listing':
    'Daftar catatan dari penyedia DNS tidak utuh sehingga tidak ada yang diubah. Sistem mencoba kembali secara otomatis.',
  'rate-limited':
    'Penyedia DNS meminta jeda karena terlalu banyak permintaan. Sistem melanjutkan secara otomatis setelah jeda tersebut.',
  'token-rejected':
    'Cloudflare menolak token. Antrean dihentikan dan tidak ada yang diubah di DNS. Mohon administrator memeriksa masa berlaku dan izin token, kemudian menggantinya; permohonan yang telah disetujui tidak hilang.',
  'token-malformed':
    'Token Cloudflare tidak tertulis dengan benar. Antrean dihentikan dan tidak ada yang diubah di DNS. Mohon administrator menyalin ulang token secara utuh; permohonan yang telah disetujui tidak hilang.',
  'wrong-zone':
    'Zona yang diatur bukan zona layanan ini. Antrean dihentikan dan tidak ada yang diubah di DNS. Mohon administrator memeriksa pengaturan zona beserta hak token atas zona tersebut.',
  'zone-inactive':
    'Zona tidak aktif pada penyedia DNS. Antrean dihentikan dan tidak ada yang diubah. Mohon administrator mengaktifkan zona dan memeriksa server nama pada registrar.',
  'zone-implausible':
    'Pembacaan zona tidak memuat sebagian besar catatan layanan ini. Antrean dihentikan, pembacaan itu tidak dipakai, dan tidak ada yang diubah di DNS. Mohon administrator memeriksa zona pada penyedia DNS; antrean berlanjut dengan sendirinya setelah catatan terbaca kembali.',
  'provider-changed':
    'Layanan ini kini diatur untuk penyedia DNS atau zona lain daripada yang selama ini ditulisinya. Antrean dihentikan dan tidak ada yang diubah, dihapus, atau dinyatakan selesai. Apabila pengaturan atau token hilang, mohon dipulihkan; apabila memang dipindahkan, mohon administrator memeriksa rencana pada halaman Zona DNS lalu mengonfirmasinya.',
  'name-taken':
    'Pada nama ini telah ada catatan DNS yang bukan berasal dari layanan ini, dan catatan tersebut tidak diubah. Mohon periksa pemiliknya; hapus catatan itu pada penyedia apabila tidak dipakai lalu coba lagi, atau buka kembali keputusan.',
  'record-changed':
    'Catatan DNS telah diubah di luar layanan ini dan dibiarkan sebagaimana adanya. Mohon periksa siapa yang mengubahnya, kemudian coba lagi atau buka kembali keputusan.',
  'record-missing':
    'Catatan DNS tidak ditemukan lagi pada penyedia; mungkin telah dihapus di luar layanan ini. Mohon diperiksa, kemudian coba lagi atau buka kembali keputusan.',
  'quota-reached':
    'Jumlah catatan pada zona telah mencapai batas paket. Mohon hapus catatan yang tidak dipakai atau tingkatkan paket, kemudian coba lagi.',
  'value-refused':
    'Penyedia DNS menolak isi catatan ini. Mohon Kepala Bidang membuka kembali keputusan agar nama atau alamat tujuannya dapat diperbaiki.',
  'plan-mismatch':
    'Rencana yang tersimpan tidak sama dengan yang disetujui, sehingga tidak ada yang diubah di DNS. Mohon administrator memeriksa basis data, kemudian Kepala Bidang membuka kembali keputusan dan menyetujuinya lagi.',
  'name-protected':
    'Nama atau catatan ini dilindungi, sehingga tidak ada yang diubah di DNS. Nama zona sendiri, nama yang dicadangkan, dan catatan jenis lain (misalnya NS, MX, TXT) tidak pernah diubah oleh layanan ini. Mohon buka kembali keputusan, atau sesuaikan daftar nama yang dicadangkan pada pengaturan lalu coba lagi.',
  'deletion-brake':
    'Batas penghapusan dalam satu jam telah tercapai, sehingga penghapusan ini belum dilaksanakan. Penghapusan dilanjutkan secara otomatis setelah satu jam berlalu, atau segera apabila dikonfirmasi oleh petugas kedua, yaitu selain yang menyetujuinya.',
  'system-error':
    'Sistem belum dapat menyelesaikan langkah ini dan akan mencobanya kembali. Apabila tetap demikian, mohon sampaikan kepada administrator: penyebabnya tercatat dalam log.',
} satisfies DomainTexts['dnsErrors']
