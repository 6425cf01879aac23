import type { DomainTexts } from '../texts.ts'

/** What is wrong with a name or where it points, or should be known of it. Placeholders: `{label}` a part of the name, `{zone}`. */
export const nameProblems = {
  empty: 'Nama subdomain belum diisi. Mohon tuliskan nama yang dimohonkan, misalnya dukcapil.',
  'invisible-character':
    'Nama memuat karakter yang tidak terlihat, biasanya terbawa dari hasil salin-tempel. Mohon ketikkan kembali nama tersebut secara langsung.',
  'non-ascii':
    'Nama memuat huruf atau tanda di luar abjad Latin dasar, termasuk huruf yang hanya tampak serupa. Mohon gunakan huruf a–z, angka, dan tanda hubung.',
  'not-a-name':
    'Yang dituliskan adalah alamat situs atau surel. Mohon tuliskan namanya saja, tanpa https://, garis miring, titik dua, atau tanda @.',
  'is-the-zone':
    'Yang dituliskan adalah domain {zone} itu sendiri. Mohon tuliskan nama subdomain di bawahnya.',
  'too-long': 'Nama lengkap melebihi 253 karakter. Mohon pilih nama yang lebih pendek.',
  'too-many-labels':
    'Nama terdiri atas lebih dari dua bagian. Mohon gunakan paling banyak dua bagian, misalnya pondok.dukcapil, tanpa nama domain lain.',
  'empty-label': 'Terdapat titik di awal nama atau titik berurutan. Mohon hapus titik yang berlebih.',
  'label-too-short':
    'Bagian “{label}” terlalu pendek. Mohon gunakan sekurang-kurangnya 2 karakter; disarankan 3 sampai 30.',
  'label-too-long':
    'Bagian “{label}” melebihi 63 karakter. Mohon persingkat; disarankan 3 sampai 30 karakter.',
  'hyphen-at-edge': 'Bagian “{label}” diawali atau diakhiri tanda hubung. Mohon hapus tanda hubung tersebut.',
  'double-hyphen':
    'Bagian “{label}” memuat dua tanda hubung berurutan. Mohon gunakan satu tanda hubung saja.',
  punycode:
    'Bagian “{label}” adalah nama tersandi (punycode, diawali xn--) yang tidak diperkenankan. Mohon pilih nama dengan huruf a–z dan angka.',
  underscore: 'Bagian “{label}” memuat garis bawah. Mohon ganti dengan tanda hubung.',
  'only-digits': 'Bagian “{label}” hanya terdiri atas angka. Mohon tambahkan huruf yang menjelaskan layanan.',
  'illegal-character':
    'Bagian “{label}” memuat karakter yang tidak diperkenankan. Mohon gunakan hanya huruf a–z, angka, dan tanda hubung, tanpa spasi.',
  'village-name':
    'Nama desa tidak dilayani di bawah {zone} karena desa memiliki domain tersendiri, yaitu desa.id. Mohon Bapak/Ibu mengajukannya melalui layanan pendaftaran desa.id; Diskominfo bersedia mendampingi.',
  'short-name': 'Bagian “{label}” sangat pendek dan mudah disalahartikan. Disarankan 3 sampai 30 karakter.',
  'long-name': 'Bagian “{label}” panjang dan sulit diketik. Disarankan paling banyak 30 karakter.',
  'nested-proxied':
    'Nama bertingkat yang melalui proksi tidak tercakup sertifikat universal Cloudflare. Mohon nonaktifkan proksi atau siapkan sertifikat tersendiri sebelum disetujui.',
  'target-empty':
    'Alamat tujuan belum diisi. Mohon tuliskan alamat server, atau kosongkan seluruh isian tujuan agar ditetapkan oleh Diskominfo.',
  'target-invisible-character':
    'Alamat tujuan memuat karakter yang tidak terlihat. Mohon ketikkan kembali secara langsung.',
  'target-non-ascii':
    'Alamat tujuan memuat huruf atau tanda di luar abjad Latin dasar. Mohon gunakan huruf a–z, angka, titik, dan tanda hubung; untuk IPv6 juga titik dua.',
  'target-is-url':
    'Alamat tujuan memuat bagian alamat situs. Mohon tuliskan alamat IP atau nama host saja, tanpa http://, garis miring, atau tanda @.',
  'target-has-port':
    'Alamat tujuan memuat nomor port, padahal DNS tidak mengenal port. Mohon hapus titik dua beserta angkanya.',
  'target-not-ipv4':
    'Jenis A memerlukan alamat IPv4 berupa empat angka 0–255 tanpa nol di depan, misalnya 103.10.20.30. Untuk IPv6 mohon pilih jenis AAAA, untuk nama host jenis CNAME.',
  'target-not-ipv6':
    'Jenis AAAA memerlukan alamat IPv6 yang utuh, misalnya 2404:6800:4003:c00::8a. Untuk IPv4 mohon pilih jenis A, untuk nama host jenis CNAME.',
  'target-is-address':
    'Jenis CNAME memerlukan nama host, bukan alamat IP. Mohon pilih jenis A untuk IPv4 atau AAAA untuk IPv6.',
  'target-not-host-name':
    'Nama host tujuan tidak tertulis dengan benar. Mohon gunakan huruf a–z, angka, titik, dan tanda hubung, misalnya web.penyedia.co.id.',
  'target-not-full-name':
    'Nama host tujuan belum lengkap. Mohon tuliskan beserta domainnya, misalnya web.penyedia.co.id.',
  'target-not-public-name':
    'Nama host tujuan hanya berlaku di jaringan setempat atau untuk contoh sehingga tidak ditemukan dari internet. Mohon gunakan nama host publik.',
  'target-is-itself':
    'Subdomain tidak dapat menunjuk kepada dirinya sendiri. Mohon tuliskan nama host server yang dituju.',
  'target-zone-twice': 'Nama host tujuan memuat {zone} dua kali. Mohon hapus salah satunya.',
  'target-loops':
    'Alamat tujuan pada akhirnya kembali kepada nama ini sendiri sehingga tidak pernah ditemukan. Mohon tuliskan nama host server yang sebenarnya.',
  'target-claimable':
    'Alamat tujuan berada pada {label}, layanan yang namanya dapat diambil pihak lain setelah dilepas. Mohon dipastikan akun di sana dikuasai OPD, dan subdomain dihapus sebelum layanan tersebut ditutup.',
  'target-is-zone':
    'Alamat tujuan adalah {zone} itu sendiri sehingga pengunjung sampai pada situs utama. Mohon dipastikan memang demikian yang dikehendaki.',
  'target-in-zone':
    'Alamat tujuan adalah nama lain di {zone}, yaitu {label}. Mohon dipastikan nama tersebut tetap ada; apabila dihapus, subdomain ini ikut tidak dapat dibuka.',
  'target-in-zone-missing':
    'Alamat tujuan {label} belum ada di {zone} sehingga subdomain ini tidak akan dapat dibuka. Mohon diperiksa kembali.',
  'target-address-in-name':
    'Alamat tujuan berada pada {label}, layanan pihak lain yang menjawab dengan alamat IP yang tertulis dalam nama. Mohon gunakan alamat IP tersebut secara langsung dengan jenis A atau AAAA.',
  'target-cloudflare':
    'Alamat tujuan adalah alamat Cloudflare sendiri, bukan alamat server. Mohon tuliskan alamat asli server.',
  'target-unspecified': 'Alamat ini tidak menunjuk server mana pun. Mohon gunakan alamat IP publik server.',
  'target-private':
    'Alamat ini adalah alamat jaringan internal yang tidak terjangkau dari internet. Silakan minta alamat IP publik server kepada pengelolanya.',
  'target-shared':
    'Alamat ini dipakai bersama oleh pelanggan penyedia internet (CGNAT) dan tidak terjangkau dari luar. Silakan minta alamat IP publik kepada penyedia.',
  'target-loopback':
    'Alamat ini menunjuk kepada komputer pengguna sendiri. Mohon gunakan alamat IP publik server.',
  'target-link-local':
    'Alamat ini hanya berlaku pada satu sambungan jaringan setempat. Mohon gunakan alamat IP publik server.',
  'target-documentation':
    'Alamat ini dicadangkan untuk contoh dalam dokumentasi. Mohon gunakan alamat IP publik server yang sebenarnya.',
  'target-benchmark':
    'Alamat ini dicadangkan untuk pengujian perangkat jaringan. Mohon gunakan alamat IP publik server.',
  'target-multicast':
    'Alamat ini adalah alamat multicast untuk kelompok penerima, bukan satu server. Mohon gunakan alamat IP publik server.',
  'target-translated':
    'Alamat ini adalah alamat peralihan antara IPv4 dan IPv6 (misalnya ::ffff:…, 6to4, Teredo, NAT64). Mohon tuliskan alamat IPv4 aslinya dengan jenis A, atau alamat IPv6 asli server.',
  'target-reserved':
    'Alamat ini berada dalam rentang yang dicadangkan dan tidak dapat dipakai server. Mohon gunakan alamat IP publik server.',
  'name-reserved':
    'Nama ini dicadangkan untuk keperluan teknis dan tidak dapat diberikan. Mohon pilih nama lain.',
  'name-reserved-for-unit': 'Nama ini dicadangkan untuk OPD lain. Mohon pilih nama lain.',
  'name-held': 'Nama ini sedang dimohonkan dalam permohonan lain. Mohon pilih nama lain.',
  'name-in-use': 'Nama ini telah dipakai oleh subdomain yang masih tercatat. Mohon pilih nama lain.',
  'name-in-quarantine':
    'Nama ini baru saja dihapus dan belum dapat diberikan kepada OPD lain. Mohon pilih nama lain.',
  'name-in-zone':
    'Nama ini telah terpakai di {zone}, meskipun tidak tercatat dalam daftar subdomain. Mohon pilih nama lain atau hubungi Diskominfo.',
  'parent-missing':
    'Nama induknya (bagian setelah titik) belum terdaftar. Mohon ajukan nama induk terlebih dahulu atau pilih nama tanpa titik.',
  'parent-of-other-unit':
    'Nama induknya (bagian setelah titik) adalah milik OPD lain. Mohon pilih nama tanpa titik atau nama di bawah subdomain OPD Bapak/Ibu.',
  'parent-in-zone':
    'Nama induknya (bagian setelah titik) telah ada di {zone}, tetapi tidak tercatat dalam daftar subdomain. Mohon hubungi Diskominfo agar nama induk tersebut dicatat terlebih dahulu.',
  'parent-leaving':
    'Nama induk sedang dalam proses penghapusan atau penggantian nama. Mohon tunggu keputusannya atau pilih nama lain.',
  'parent-inactive':
    'Nama induknya (bagian setelah titik) sedang ditangguhkan. Mohon hubungi Diskominfo atau pilih nama tanpa titik.',
  'parent-reserved-for-unit':
    'Nama induknya (bagian setelah titik) dicadangkan untuk OPD lain. Mohon pilih nama tanpa titik atau nama di bawah subdomain OPD Bapak/Ibu.',
  'resembles-name':
    'Nama ini mirip dengan “{label}” yang telah ada sehingga pengunjung dapat keliru. Disarankan memilih nama yang lebih mudah dibedakan.',
  'resembles-unit':
    'Nama ini mirip dengan nama atau singkatan OPD lain, yaitu “{label}”. Disarankan memilih nama yang menunjukkan OPD Bapak/Ibu sendiri.',
  'resembles-requested':
    'Nama ini mirip dengan “{label}” yang sedang dimohonkan dalam permohonan lain. Mohon keduanya dibandingkan sebelum diputuskan.',
  'resembles-open-request':
    'Nama ini mirip dengan nama yang sedang dimohonkan. Disarankan memilih nama yang lebih mudah dibedakan.',
  'wildcard-in-zone':
    'Seluruh nama di bawah {zone} yang belum tercatat telah dijawab oleh catatan umum {label}; catatan tersendiri akan menggantikannya. Mohon dipastikan tidak ada layanan yang memakainya.',
  'names-below-in-zone':
    'Di bawah nama ini telah ada catatan DNS lain, yaitu {label}. Mohon dipastikan pengelolanya mengetahui permohonan ini.',
  'quarantine-until':
    'Nama ini berada dalam masa karantina setelah penghapusan sampai dengan {label}; hanya OPD pemilik sebelumnya yang dapat mengajukannya. Mohon tunggu sampai masa itu berakhir untuk OPD lain.',
  'zone-full':
    'Zona DNS tidak memiliki tempat lagi: {label}. Permohonan tetap dapat disetujui, tetapi menunggu sampai ada catatan yang dihapus atau paketnya ditingkatkan. Mohon hal ini dipertimbangkan.',
  'zone-copy-stale':
    'Data DNS terakhir belum diperbarui sehingga ketersediaan nama belum dapat dipastikan. Nama diperiksa kembali sebelum diaktifkan.',
  'zone-copy-missing':
    'Data DNS belum tersedia sehingga ketersediaan nama belum dapat dipastikan. Nama diperiksa kembali sebelum diaktifkan.',
} satisfies Partial<DomainTexts['problems']>
