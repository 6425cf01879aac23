/** How a verifier checks each requirement, by code: one point per line, for the `guidance` rich text. */
export const REQUIREMENT_GUIDANCE: Readonly<Record<string, { id: readonly string[] }>> = {
  R01: {
    id: [
      'Lengkap: surat memakai kop resmi OPD, memuat nomor, tanggal, nama subdomain yang dimohonkan, serta tujuan penggunaannya.',
      'Sah: surat ditandatangani oleh Kepala OPD atau pejabat yang berwenang (Plt., Plh., atau a.n.) dengan nama, NIP, dan jabatan yang jelas, disertai cap dinas atau tanda tangan elektronik tersertifikasi.',
      'Surat ditujukan kepada Kepala Bidang dan nama OPD sama dengan OPD pada akun pemohon.',
      'Nomor, tanggal, dan nama penanda tangan pada formulir sama dengan yang tertulis pada surat. Apabila berbeda, permohonan dikembalikan dengan menyebutkan bagian yang berbeda.',
    ],
  },
  R02: {
    id: [
      'Lengkap: surat memakai kop resmi OPD, memuat nomor, tanggal, subdomain yang berlaku saat ini, perubahan yang diminta, serta alasannya.',
      'Sah: surat ditandatangani oleh Kepala OPD atau pejabat yang berwenang dan subdomain tersebut terdaftar atas nama OPD yang sama.',
      'Untuk perubahan nama, pastikan OPD memahami bahwa nama lama berhenti berfungsi dan masuk masa karantina.',
      'Untuk perubahan alamat tujuan, pastikan server baru telah siap sebelum permohonan disetujui.',
    ],
  },
  R03: {
    id: [
      'Lengkap: surat memakai kop resmi OPD, memuat nomor, tanggal, subdomain yang dihapus, serta alasannya.',
      'Sah: surat ditandatangani oleh Kepala OPD atau pejabat yang berwenang dan subdomain tersebut terdaftar atas nama OPD yang sama.',
      'Pastikan tidak ada subdomain turunan yang masih aktif, layanan publik yang masih memakai alamat tersebut, atau integrasi API yang bergantung padanya.',
      'Tanyakan kepada OPD apakah data pada situs telah dicadangkan sebelum penghapusan dilaksanakan.',
    ],
  },
  R04: {
    id: [
      'OPD tercantum dalam daftar unit resmi dan berstatus aktif. Akun pemohon terikat pada OPD tersebut.',
      'Apabila nama OPD pada surat berbeda dengan daftar, periksa peraturan daerah mengenai susunan perangkat daerah yang berlaku sebelum memperbarui daftar.',
      'Instansi vertikal, organisasi masyarakat, dan pemerintah desa bukan OPD Kabupaten Tapin. Desa menggunakan domain desa.id.',
    ],
  },
  R05: {
    id: [
      'Bandingkan tujuan yang diuraikan dengan visi dan misi Kabupaten Tapin dalam RPJMD serta tugas dan fungsi OPD.',
      'Situs tidak memuat kepentingan komersial, pribadi, atau politik praktis.',
      'Apabila layanan serupa telah tersedia pada subdomain lain, mintakan penjelasan mengapa diperlukan subdomain baru.',
      'Pernyataan pemohon tidak mengikat: kesesuaian akhirnya dinilai oleh pejabat yang memutuskan.',
    ],
  },
  R06: {
    id: [
      'Pernyataan kesanggupan telah disetujui dan pengelola teknis yang ditunjuk dapat dihubungi.',
      'Periksa subdomain lain milik OPD yang sama: situs yang terbengkalai atau pernah disusupi perlu dibicarakan terlebih dahulu.',
      'Pastikan OPD mengetahui kewajibannya memperbarui sistem, membuat cadangan, dan melaporkan subdomain yang tidak dipakai lagi.',
    ],
  },
  R07: {
    id: [
      'Uraian menjelaskan layanan yang disediakan, sasaran pengguna, dan manfaatnya dalam beberapa kalimat.',
      'Uraian sejalan dengan isi surat permohonan dan kategori yang dipilih (lembaga, layanan publik, atau kegiatan).',
      'Untuk kategori kegiatan, tanggal berakhirnya kegiatan telah dicantumkan.',
    ],
  },
  R08: {
    id: [
      'Nama pada formulir sama dengan nama pada surat dan menggambarkan OPD atau layanannya.',
      'Nama tidak menyerupai OPD, layanan nasional, atau merek pihak lain. Perhatikan peringatan kemiripan yang ditampilkan.',
      'Untuk nama bertingkat, subdomain induknya milik OPD yang sama atau pemilik induknya telah menyetujui.',
      'Apabila nama belum sesuai, kembalikan permohonan dengan menyarankan satu atau dua nama pengganti.',
    ],
  },
  R09: {
    id: [
      'Nama, NIP, jabatan, nomor telepon atau WhatsApp, dan alamat surel terisi dan milik pegawai OPD tersebut.',
      'Utamakan surel kedinasan. Surel atau nomor milik penyedia jasa tidak dapat menggantikan pengelola dari OPD.',
      'Apabila diragukan, hubungi pengelola teknis melalui nomor yang tercantum dan catat hasilnya.',
      'Jangan meminta alamat rumah atau salinan KTP: data tersebut tidak diperlukan.',
    ],
  },
  R10: {
    id: [
      'Lengkap: kode sumber dan salinan basis data tersedia sebagai berkas, tautan yang dapat dibuka, atau cakram yang diserahkan langsung (tanggal dan penerima dicatat).',
      'Sah: isi arsip sesuai dengan situs yang dimohonkan, dapat dibuka, dan versi kerangka kerja atau CMS masih didukung.',
      'Periksa adanya berkas mencurigakan, seperti skrip pintu belakang, tautan perjudian, atau akun administrator yang tidak dikenal.',
      'Arsip tidak memuat kata sandi nyata atau data pribadi warga. Apabila ditemukan, mintakan arsip pengganti.',
      'Dapat dikecualikan dengan catatan alasan, misalnya situs memakai templat milik Diskominfo.',
    ],
  },
  R11: {
    id: [
      'Dokumen ini tidak wajib. Ketiadaannya tidak menghambat persetujuan.',
      'Apabila dilampirkan: keputusan bernomor, bertanggal, ditandatangani oleh Kepala OPD, dan masih berlaku.',
      'Nama pengelola teknis pada formulir sebaiknya tercantum dalam tim tersebut.',
    ],
  },
  R12: {
    id: [
      'Lengkap: laporan memuat tujuan, teknologi dan versi yang dipakai, lokasi server, pelaksana pembuatan, serta tampilan halaman utama.',
      'Sah: isi laporan sesuai dengan situs yang dimohonkan dan disetujui oleh OPD, bukan semata-mata oleh penyedia jasa.',
      'Perhatikan apakah laporan menyebut pengujian keamanan, penanggung jawab pemeliharaan, dan masa berakhirnya kontrak dengan penyedia jasa.',
      'Dapat dikecualikan dengan catatan alasan, misalnya situs dibuat oleh Diskominfo sendiri.',
    ],
  },
  R13: {
    id: [
      'Lengkap: tersedia uraian proses bisnis dan diagram alir dari permintaan pengguna sampai layanan selesai.',
      'Sah: alur sesuai dengan tugas dan fungsi OPD serta standar pelayanan yang berlaku, dan setiap langkah memiliki penanggung jawab.',
      'Untuk layanan yang mengumpulkan data pribadi, alur menjelaskan data apa yang dikumpulkan dan siapa yang dapat melihatnya.',
      'Dapat dikecualikan dengan catatan alasan, misalnya situs hanya menyajikan profil dan berita.',
    ],
  },
  R14: {
    id: [
      'Dokumen ini hanya diperlukan apabila situs bertukar data dengan sistem lain.',
      'Apabila dilampirkan: uraian menyebut sistem yang terhubung, data yang dipertukarkan, cara pengamanan, dan narahubung kedua pihak.',
      'Kunci API dan kata sandi tidak boleh tercantum dalam dokumen. Apabila ditemukan, mintakan penggantian kunci dan dokumen baru.',
    ],
  },
}
