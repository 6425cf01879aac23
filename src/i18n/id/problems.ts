import type { DomainTexts } from '../texts.ts'
import { nameProblems } from './nameProblems.ts'

/** What is wrong with one field or document, shown beside it. Placeholders: `{label}` a part of the name, `{zone}`. */
export const problems = {
  ...nameProblems,
  'end-not-ahead': 'Tanggal berakhir harus setelah hari ini. Mohon pilih tanggal berakhirnya kegiatan.',
  'end-too-far':
    'Tanggal berakhir melebihi dua tahun ke depan. Mohon pilih tanggal yang lebih dekat, atau pilih kategori lain apabila layanan ini berlangsung terus.',
  'field-required': 'Isian ini wajib diisi. Mohon dilengkapi.',
  'statement-required': 'Pernyataan ini wajib disetujui. Mohon dibaca, kemudian ditandai.',
  'document-missing': 'Berkas ini wajib diserahkan. Mohon unggah berkas atau pilih cara penyerahan lainnya.',
  'document-not-complete': 'Berkas ini belum dinyatakan lengkap. Mohon periksa kelengkapannya.',
  'document-not-verified': 'Berkas ini belum dinyatakan lengkap dan sah. Mohon dinilai terlebih dahulu.',
  'note-required': 'Catatan wajib diisi. Mohon tuliskan penjelasan singkat.',
  'reason-required': 'Alasan wajib dipilih. Mohon pilih salah satu.',
  'assignee-required': 'Verifikator wajib dipilih. Mohon pilih petugas yang akan menangani permohonan.',
  'assignee-not-staff':
    'Petugas ini tidak dapat menangani permohonan. Mohon pilih verifikator atau Kepala Bidang yang akunnya aktif.',
  'subdomain-not-active': 'Subdomain ini tidak aktif atau bukan milik OPD ini. Mohon pilih subdomain lain.',
  'subdomain-busy':
    'Subdomain ini sedang diproses dalam permohonan {label}. Mohon tunggu sampai permohonan tersebut selesai.',
  'name-protected':
    '{label} dilindungi karena namanya dicadangkan atau catatan DNS-nya berjenis lain, sehingga layanan ini tidak dapat mengubah atau menghapusnya. Mohon hubungi Diskominfo.',
  'names-below':
    'Subdomain berikut berada di bawah nama ini dan masih aktif: {label}. Mohon selesaikan subdomain tersebut terlebih dahulu.',
  'nothing-to-change': 'Nama dan alamat tujuan masih sama dengan yang terdaftar. Mohon isi salah satunya.',
  'grounds-do-not-fit':
    'Dasar ini tidak sesuai dengan jenis tindakannya. Mohon pilih penghapusan untuk subdomain yang tidak digunakan atau membahayakan, dan perubahan untuk catatan DNS yang berbeda.',
  'unit-unconfirmed':
    'Data OPD ini belum dipastikan. Mohon dicocokkan dengan peraturan pembentukannya sebelum diputuskan.',
  'names-below-stay':
    'Subdomain berikut berada di bawah nama ini dan tetap menjadi milik OPD semula: {label}. Mohon alihkan tersendiri apabila ikut berpindah.',
  'channel-not-portal':
    'Permohonan yang dimasukkan petugas berasal dari surat, surel, atau WhatsApp. Mohon pilih salah satunya.',
  'period-backwards': 'Masa berakhir sebelum dimulai. Mohon perbaiki tanggal beserta jamnya.',
  'period-over': 'Masa ini telah berakhir. Mohon pilih waktu akhir yang belum lewat.',
  'type-unknown': 'Jenis permohonan tidak dikenali. Mohon pilih creation, change, atau deletion.',
  'instant-unknown':
    'Waktu ini tidak dikenali. Mohon tulis tanggal, jam, dan zona waktunya, misalnya 2026-07-20T10:00:00+08:00.',
  'period-too-long': 'Masa ini lebih dari dua tahun. Mohon pilih masa yang lebih pendek.',
  'pauses-too-many': 'Masa jeda terlalu banyak. Mohon tulis paling banyak 20 masa.',
  'date-unknown': 'Tanggal ini tidak dikenali. Mohon tulis tahun-bulan-tanggal, misalnya 2026-12-24.',
  'password-too-short':
    'Kata sandi terlalu pendek. Mohon gunakan sedikitnya 12 karakter, misalnya beberapa kata yang tidak saling berhubungan.',
  'password-too-long': 'Kata sandi terlalu panjang. Mohon gunakan paling banyak 128 karakter.',
  'password-personal':
    'Kata sandi ini terutama tersusun dari nama atau alamat surel pemilik akun sehingga mudah ditebak. Mohon pilih kata sandi lain.',
  'password-common':
    'Kata sandi ini tersusun dari kata, angka, atau urutan tombol yang umum dipakai sehingga mudah ditebak. Mohon pilih kata sandi lain.',
  'password-unchanged': 'Kata sandi baru sama dengan yang lama. Mohon pilih kata sandi lain.',
  'current-password-required': 'Mohon tuliskan kata sandi yang sekarang untuk mengganti kata sandi.',
  'current-password-wrong': 'Kata sandi yang sekarang tidak sesuai. Mohon periksa kembali.',
  'current-password-locked':
    'Terlalu banyak percobaan dengan kata sandi yang tidak sesuai. Mohon coba lagi sepuluh menit kemudian.',
  'value-invalid': 'Nilai isian ini tidak dapat digunakan. Mohon isi kembali.',
  'requirement-has-no-field':
    'Persyaratan dengan kode ini tidak memiliki isian pada formulir. Mohon pilih bentuk berkas.',
  'requirement-not-in-form':
    'Jenis permohonan ini tidak memiliki isian untuk persyaratan ini. Mohon pilih “Tidak diperlukan”.',
  'only-documents-waivable': 'Hanya berkas yang dapat dikecualikan. Mohon pilih kewajiban lain.',
  'name-kept-by-unit':
    'Nama “{label}” telah dicadangkan untuk OPD lain yang aktif. Mohon hapus dari salah satunya.',
  'mail-facts-differ':
    'Mohon pakai semua penanda dari naskah asal surel ini dan jangan menambahkan yang lain: {label}.',
  'server-twice': 'Server ini sudah ada dalam daftar. Mohon hapus salah satu barisnya.',
  'unknown-here': 'Pilihan ini tidak ditemukan atau tidak sesuai dengan permohonan. Mohon pilih kembali.',
  'file-required': 'Berkas belum dipilih. Mohon unggah berkasnya atau pilih cara penyerahan lainnya.',
  'link-invalid':
    'Tautan tidak tertulis dengan benar. Mohon tuliskan alamat lengkap yang diawali https://, tanpa nama pengguna dan kata sandi.',
  'same-as-replaced':
    'Berkas ini sama persis dengan berkas yang digantikannya. Mohon unggah berkas yang telah diperbaiki.',
  'same-file-in-request':
    'Berkas yang sama persis juga diserahkan untuk persyaratan {label}. Mohon dipastikan keduanya benar.',
  'same-file-in-unit':
    'Berkas yang sama persis telah diserahkan OPD ini dalam permohonan {label}. Mohon dipastikan memang berlaku untuk permohonan ini.',
  'same-file-of-other-unit':
    'Berkas yang sama persis juga diserahkan oleh OPD lain, yaitu {label}. Mohon isinya diperiksa dengan teliti.',
  'link-not-public':
    'Tautan ini menunjuk kepada komputer pembukanya sendiri atau alamat yang tidak dapat dibuka orang lain. Mohon gunakan tautan yang dapat dibuka petugas.',
  'link-internal':
    'Tautan ini hanya dapat dibuka dari jaringan setempat. Mohon dipastikan petugas Diskominfo dapat membukanya.',
  'link-unencrypted':
    'Tautan ini tidak tersandi (http). Disarankan menggunakan tautan yang diawali https://.',
  'physical-not-here':
    'Persyaratan ini tidak dapat diserahkan langsung. Mohon unggah berkasnya atau serahkan berupa tautan.',
  'closing-before-reminder':
    'Penutupan harus lebih lama daripada pengingat. Mohon isi angka yang lebih besar, atau 0.',
  'received-in-future': 'Tanggal diterima belum tiba. Mohon tuliskan tanggal barang benar-benar diterima.',
  'received-too-early': 'Tanggal diterima terlalu lama berlalu. Mohon periksa tahunnya.',
  'handover-exists': 'Untuk permohonan ini sudah ada serah terima. Mohon buka serah terima yang ada.',
  'not-received-yet':
    'Barang ini belum dicatat diterima. Mohon catat tanggal dan penerimanya sebelum menilai kelengkapan dan keabsahannya.',
  'not-waivable':
    'Persyaratan ini wajib sehingga tidak dapat dikecualikan. Mohon dinilai, atau dikembalikan disertai catatan.',
  'nothing-to-judge':
    'Berkas ini dinyatakan tidak ada sehingga tidak dapat dinyatakan lengkap atau sah. Mohon dikecualikan apabila diperkenankan, atau dikembalikan disertai catatan.',
  'not-returned':
    'Bagian ini tidak termasuk yang dikembalikan untuk diperbaiki. Mohon perbaiki hanya yang disebutkan dalam catatan.',
  'others-point-here':
    'Catatan lain pada zona mengarah ke nama ini dan tidak akan berfungsi lagi: {label}. Mohon diperiksa sebelum disetujui.',
  'site-still-answers':
    'Situs {label} masih menjawab. Mohon pastikan situs tersebut memang tidak digunakan lagi.',
  'not-answered-yet':
    'Catatan sudah tertulis, tetapi belum semua server nama zona menjawabnya. Serah terima dapat dilakukan; mohon pertimbangkan untuk menunggu beberapa menit.',
  'not-answered':
    'Catatan sudah tertulis, tetapi server nama zona tidak menjawab sebagaimana mestinya. Mohon diperiksa sebelum serah terima.',
  'not-corrected-yet':
    'Bagian ini diminta untuk diperbaiki dan belum diubah. Mohon diperbaiki atau dijelaskan.',
  'corrections-invalid':
    'Daftar yang dikembalikan memuat bagian yang tidak dikenal atau disebutkan dua kali. Mohon pilih kembali dari daftar.',
  'requirement-not-asked':
    'Persyaratan ini tidak diminta untuk permohonan ini. Mohon pilih persyaratan dari daftar berkas permohonan.',
  'file-empty': 'Berkas ini kosong. Mohon periksa berkasnya, kemudian unggah kembali.',
  'file-type-refused':
    'Isi berkas ini bukan jenis yang diterima. Mohon unggah PDF, PNG, JPEG, DOCX, atau XLSX.',
  'file-executable':
    'Berkas ini berisi program, bukan dokumen. Mohon unggah PDF, PNG, JPEG, DOCX, atau XLSX.',
  'file-markup':
    'Berkas ini berisi halaman web atau gambar SVG, yang tidak diterima. Mohon simpan sebagai PDF atau PNG.',
  'file-legacy-office':
    'Berkas ini berformat Office lama atau dilindungi kata sandi. Mohon simpan sebagai DOCX, XLSX, atau PDF tanpa kata sandi.',
  'file-damaged':
    'Berkas ini rusak atau tidak utuh. Mohon buka untuk memeriksanya, simpan kembali, kemudian unggah ulang.',
  'file-mixed':
    'Berkas ini memuat berkas jenis lain di dalamnya. Mohon simpan atau cetak kembali sebagai PDF baru.',
  'file-macros':
    'Berkas ini memuat makro. Mohon simpan sebagai DOCX atau XLSX tanpa makro, atau sebagai PDF.',
  'file-too-large':
    'Berkas ini melebihi batas {label} MB. Mohon perkecil berkasnya atau serahkan berupa tautan.',
  'archive-not-here':
    'Arsip tidak diterima untuk persyaratan ini. Mohon unggah dokumennya sebagai PDF, PNG, JPEG, DOCX, atau XLSX.',
  'archive-damaged':
    'Arsip ini rusak, tidak utuh, atau dibuat dengan cara yang tidak dikenal. Mohon buat kembali sebagai ZIP atau tar.gz biasa.',
  'archive-encrypted':
    'Arsip ini dilindungi kata sandi sehingga tidak dapat diperiksa. Mohon buat kembali tanpa kata sandi.',
  'archive-paths':
    'Arsip ini memuat nama yang mengarah ke luar arsip ({label}). Mohon buat kembali dari folder kode sumbernya.',
  'archive-link':
    'Arsip ini memuat tautan ke luar arsip atau berkas khusus sistem ({label}). Mohon hapus, kemudian buat kembali arsipnya.',
  'archive-too-many':
    'Arsip ini memuat lebih dari {label} berkas. Mohon sisihkan folder pustaka seperti node_modules atau vendor, atau serahkan berupa tautan.',
  'archive-too-big':
    'Isi arsip ini terlalu besar setelah dibuka. Mohon serahkan berupa tautan atau melalui media penyimpanan.',
  'archive-too-deep':
    'Nama atau susunan folder di dalam arsip ini terlalu panjang ({label}). Mohon sisihkan folder tersebut, kemudian buat kembali arsipnya.',
  'archive-nested':
    'Arsip ini memuat lebih dari {label} arsip lain yang isinya tidak dapat diperiksa. Mohon buka arsip tersebut menjadi folder, atau sisihkan folder pustaka, kemudian buat kembali arsipnya.',
  'archive-too-slow':
    'Arsip ini terlalu lama untuk diperiksa. Mohon sisihkan folder pustaka, atau serahkan berupa tautan.',
  'import-empty': 'Berkas tidak memuat satu baris pun. Mohon pilih berkas CSV yang berisi hari libur.',
  'file-unreadable':
    'Berkas tidak dapat dibaca sebagai CSV dengan huruf UTF-8. Mohon simpan ulang sebagai CSV UTF-8.',
  'too-many-rows': 'Berkas memuat lebih dari 2.000 baris. Mohon periksa berkasnya.',
  'too-many-cells':
    'Baris ini memuat lebih banyak kolom daripada baris judul. Mohon apit teks yang memuat koma atau titik koma dengan tanda kutip, atau hapus pemisah yang berlebih.',
  'name-missing': 'Nama hari libur kosong. Mohon dilengkapi.',
  'kind-unknown': 'Jenis “{label}” tidak dikenal. Mohon tuliskan national, joint-leave, atau local.',
  'date-twice': 'Tanggal {label} tertulis dua kali. Mohon sisakan satu.',
  'text-too-long': 'Isian ini terlalu panjang. Mohon diringkas sampai paling banyak {label} karakter.',
  'email-invalid': 'Alamat surel ini tidak dapat digunakan. Mohon diperiksa kembali.',
  'date-in-future': 'Tanggal ini belum tiba. Mohon diperiksa kembali.',
  'rating-required': 'Mohon pilih penilaian 1 sampai 5.',
  'too-many-files': 'Lampiran terlalu banyak. Mohon kirim paling banyak {label} berkas.',
  'files-too-large': 'Lampiran seluruhnya terlalu besar. Mohon kirim paling banyak {label} MB.',
  'channel-not-form': 'Mohon pilih cara pengaduan ini disampaikan.',
  'duplicate-of-itself':
    'Pengaduan tidak dapat ditandai sama dengan dirinya sendiri. Mohon pilih pengaduan lain.',
  'rows-at-most': 'Satu berkas memuat paling banyak {label} baris. Mohon persempit saringan.',
} satisfies DomainTexts['problems']
