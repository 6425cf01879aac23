import { complain, track } from './complaintPages.ts'

/** The pages that anybody may read. `{zone}`, `{office}` and the like are filled in. */
export const website = {
  title: 'Layanan Subdomain',
  skip: 'Langsung ke isi halaman',
  navigation: 'Halaman',
  otherLanguage: 'English',
  signIn: 'Masuk ke panel',
  pages: {
    home: 'Beranda',
    standard: 'Standar pelayanan',
    check: 'Periksa alamat',
    directory: 'Direktori subdomain',
    complain: 'Pengaduan',
    track: 'Lacak pengaduan',
  },
  footer: {
    hours: 'Jam pelayanan',
    hoursText: 'Senin–Jumat, pukul {opens}–{closes} WITA, kecuali hari libur',
    noCookies: 'Halaman ini tidak memasang kuki dan tidak memuat apa pun dari pihak lain.',
  },
  home: {
    lead: 'Subdomain {zone} bagi perangkat daerah {government}: diajukan, diperiksa, dan diserahterimakan pada satu tempat, tanpa biaya.',
    checkTitle: 'Apakah alamat ini resmi?',
    checkHint:
      'Ketikkan atau tempelkan sebuah alamat untuk mengetahui apakah alamat itu tercatat pada register resmi.',
    services: 'Tiga layanan',
    serviceTexts: {
      creation: 'Subdomain baru bagi perangkat daerah, lengkap dengan informasi masuk dan panduan.',
      change: 'Nama baru atau tujuan baru bagi subdomain yang sudah ada.',
      deletion: 'Subdomain yang tidak digunakan lagi dihapus dengan tuntas agar tidak disalahgunakan.',
    },
    title: 'Layanan Subdomain {zone}',
    within: 'Selesai dalam {period}',
    howTitle: 'Bagi perangkat daerah',
    how: 'Permohonan diajukan melalui panel layanan oleh akun perangkat daerah masing-masing. Akun diberikan oleh {office}.',
    more: 'Persyaratan dan tata cara',
  },
  check: {
    lead: 'Situs tiruan kerap memakai nama yang mirip dengan nama pemerintah. Halaman ini menjawab dari register resmi subdomain {zone}.',
    field: 'Alamat situs',
    example: 'Contoh: dukcapil.{zone} atau alamat lengkap yang disalin dari pesan.',
    button: 'Periksa',
    answer: 'Hasil pemeriksaan',
    unit: 'Dikelola oleh',
    since: 'Tercatat sejak',
    ended: 'Tidak berlaku sejak',
    verdicts: {
      active: 'Resmi',
      suspended: 'Ditangguhkan',
      deleted: 'Sudah dihapus',
      zone: 'Resmi',
      unknown: 'Tidak tercatat',
      foreign: 'Bukan alamat kami',
    },
    sentences: {
      active: '{host} tercatat pada register resmi dan digunakan.',
      suspended: '{host} tercatat pada register resmi, tetapi untuk sementara ditangguhkan.',
      deleted:
        '{host} pernah tercatat dan telah dihapus. Apa pun yang tampil pada alamat itu tidak berasal dari kami.',
      zone: '{host} adalah domain utama {government}.',
      unknown:
        '{host} memakai domain {zone}, tetapi tidak tercatat pada register layanan ini. Mohon tidak memasukkan data pribadi sebelum ada kepastian dari {office}.',
      foreign:
        '{host} tidak berada di bawah {zone}. Register ini tidak mengetahui siapa pemiliknya; situs resmi di bawah {zone} selalu berakhiran “.{zone}”.',
    },
    renamed: 'Nama yang berlaku sekarang: {host}.',
    problems: {
      empty: 'Alamat belum diisi.',
      'too-long': 'Alamat terlalu panjang. Mohon tempelkan alamatnya saja.',
      'look-alike':
        'Alamat ini mengandung huruf atau penulisan yang menyamar: yang dibuka peramban berbeda dengan yang terlihat. Mohon tidak membukanya.',
      'not-an-address': 'Tulisan ini bukan alamat situs. Contoh yang benar: dukcapil.{zone}.',
    },
    report: 'Ada yang mencurigakan? Mohon sampaikan kepada {office}, telepon {phone}.',
    reportHere: 'Laporkan alamat ini',
    reportAny: 'Laporkan alamat yang mencurigakan',
  },
  directory: {
    lead: 'Subdomain {zone} yang digunakan, menurut perangkat daerah yang mengelolanya.',
    count: '{count} subdomain pada {units} perangkat daerah',
    none: 'Belum ada subdomain yang digunakan.',
    since: 'sejak {day}',
    files: 'Data yang sama bagi program:',
  },
  standard: {
    lead: 'Pelayanan Sub Domain: apa yang diperlukan, bagaimana prosesnya, berapa lama, dan ke mana menyampaikan pengaduan. Isi halaman ini sama dengan yang diterapkan oleh sistem.',
    requirements: 'Persyaratan',
    requirementsHint:
      '“Wajib, dapat dikecualikan” berarti petugas dapat mengecualikan persyaratan itu dengan alasan yang dicatat. Berkas besar cukup diberikan sebagai tautan.',
    requirement: 'Persyaratan',
    form: 'Bentuk',
    procedure: 'Sistem, mekanisme, dan prosedur',
    steps: {
      creation: [
        'Perangkat daerah mengajukan permohonan kepada {headTitle} melalui panel layanan.',
        'Kelengkapan diperiksa pada saat pengajuan; yang masih kurang langsung disebutkan.',
        'Petugas memeriksa kelengkapan dan keabsahan setiap berkas.',
        'Permohonan yang lengkap dan sah disetujui, lalu catatan DNS dibuat.',
        'Informasi masuk dan panduan diserahkan kepada perangkat daerah.',
      ],
      change: [
        'Perangkat daerah memilih subdomainnya dan mengajukan nama atau tujuan yang baru.',
        'Kelengkapan diperiksa pada saat pengajuan; yang masih kurang langsung disebutkan.',
        'Petugas memeriksa kelengkapan dan keabsahan setiap berkas.',
        'Permohonan yang lengkap dan sah disetujui, lalu catatan DNS diubah dalam satu langkah.',
        'Informasi masuk yang baru dan panduan diserahkan kepada perangkat daerah.',
      ],
      deletion: [
        'Perangkat daerah memilih subdomainnya dan mengajukan penghapusan dengan alasan.',
        'Kelengkapan diperiksa pada saat pengajuan; yang masih kurang langsung disebutkan.',
        'Petugas memeriksa kelengkapan dan keabsahan berkas serta dampak penghapusan.',
        'Permohonan yang lengkap dan sah disetujui, lalu catatan DNS dihapus.',
        'Perangkat daerah diberi tahu bahwa penghapusan telah dilaksanakan.',
      ],
    },
    sampleLetters: {
      creation: 'Contoh surat permohonan pembuatan subdomain (DOCX)',
      change: 'Contoh surat permohonan perubahan subdomain (DOCX)',
      deletion: 'Contoh surat permohonan penghapusan subdomain (DOCX)',
    },
    time: 'Jangka waktu penyelesaian',
    timeHint:
      'Dihitung dalam hari kerja setelah tanggal penerimaan menurut waktu Indonesia tengah (WITA). Hari-hari selama berkas berada pada perangkat daerah untuk diperbaiki tidak dihitung.',
    workingDay: '1 hari kerja',
    workingDays: '{count} hari kerja',
    cost: 'Biaya',
    costText: 'Gratis. Tidak ada biaya apa pun; permintaan pembayaran mohon diadukan.',
    product: 'Produk pelayanan',
    productText:
      'Subdomain di bawah {zone} beserta informasi masuk dan panduan; untuk penghapusan, surat keterangan bahwa penghapusan telah dilaksanakan.',
    rules: 'Ketentuan nama',
    rulesTexts: [
      'Huruf kecil, angka, dan tanda hubung; 2 sampai 63 huruf, paling banyak dua bagian.',
      'Nama yang dihapus beristirahat selama {days} hari sebelum dapat dipakai perangkat daerah lain.',
      'Nama desa berada di bawah desa.id dan tidak dapat diajukan di sini.',
    ],
    complaints: 'Pengaduan, saran, dan masukan',
    complaintsTo: 'Disampaikan kepada {headTitle}, {office}:',
    decree: 'Ditetapkan dengan SK {number}.',
    whatsapp: 'WhatsApp',
    phone: 'Telepon',
    email: 'Surel',
    letter: 'Surat',
    complaintForm: 'Formulir pengaduan',
    complaintTimes:
      'Pengaduan dijawab dalam {complaint}, permintaan informasi dalam {information}, pengaduan yang ditangani Pengawas dalam {supervised}.',
    print: 'Halaman ini dapat dicetak pada kertas A4.',
  },
  complain,
  track,
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat halaman ini tidak ada. Mohon periksa penulisannya atau kembali ke beranda.',
  },
}
