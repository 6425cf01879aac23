import type { RequestType } from '#domain/request/status.ts'
import type { OutlineBlock } from '../richText.ts'
import { SERVICE } from './service.ts'

const { office, letterhead } = SERVICE

const CONTACT: readonly OutlineBlock[] = [
  { heading: 'Narahubung' },
  {
    paragraph:
      `Pertanyaan dan laporan gangguan disampaikan kepada ${office.name}, ${letterhead.address}, ` +
      `telepon ${letterhead.phone}, pada hari dan jam kerja, atau melalui formulir pengaduan pada layanan ini.`,
  },
  {
    paragraph:
      'Sebutkan nama subdomain, nomor permohonan, waktu kejadian, dan tangkapan layar apabila ada. Jangan pernah mengirimkan kata sandi: petugas kami tidak akan memintanya.',
  },
]

const UPKEEP: readonly OutlineBlock[] = [
  { heading: 'HTTPS' },
  {
    bullets: [
      'Situs wajib dapat dibuka melalui https:// dan mengalihkan setiap kunjungan dari http://.',
      'Periksa masa berlaku sertifikat dan pastikan perpanjangannya berjalan otomatis, terutama apabila situs berada pada server sendiri.',
      'Halaman masuk dan formulir tidak boleh dapat dibuka tanpa HTTPS.',
    ],
  },
  { heading: 'Pemeliharaan dan pembaruan' },
  {
    bullets: [
      'Pasang pembaruan keamanan CMS, tema, pengaya, dan sistem operasi paling lambat tujuh hari setelah diterbitkan.',
      'Hapus pengaya, tema, dan akun yang tidak dipakai. Jangan memakai tema atau pengaya bajakan.',
      'Berikan hak administrator hanya kepada pegawai yang memerlukannya dan cabut pada hari pegawai tersebut pindah tugas.',
      'Aktifkan verifikasi dua langkah apabila tersedia.',
    ],
  },
  { heading: 'Pencadangan' },
  {
    bullets: [
      'Cadangkan berkas dan basis data sekurang-kurangnya satu kali seminggu dan sebelum setiap pembaruan.',
      'Simpan satu salinan di luar server yang sama dan batasi aksesnya.',
      'Uji pemulihan cadangan sekurang-kurangnya dua kali setahun.',
    ],
  },
  { heading: 'Kewaspadaan terhadap penyusupan situs perjudian' },
  {
    paragraph:
      'Subdomain pemerintah yang tidak terurus kerap disusupi untuk menayangkan tautan perjudian. Bapak/Ibu diminta memeriksa situs secara berkala dan mengenali tanda-tanda berikut.',
  },
  {
    bullets: [
      'Hasil mesin pencari untuk subdomain ini menampilkan kata seperti slot, gacor, togel, atau judi. Cara memeriksanya: cari dengan awalan site: diikuti nama subdomain.',
      'Muncul halaman, berkas, atau akun administrator yang tidak dikenal.',
      'Situs mengalihkan pengunjung ke alamat lain, terutama ketika dibuka dari telepon seluler.',
    ],
  },
  {
    paragraph:
      'Apabila tanda tersebut ditemukan: jangan menghapus catatan server, ganti seluruh kata sandi, dan segera laporkan kepada dinas kami agar subdomain dapat ditangguhkan sementara.',
  },
  { heading: 'Kewajiban melapor' },
  {
    bullets: [
      'Ajukan permohonan penghapusan apabila subdomain tidak dipakai lagi. Jangan hanya mematikan server, karena alamat yang ditinggalkan dapat diambil alih pihak lain.',
      'Ajukan permohonan perubahan sebelum memindahkan situs ke server atau penyedia lain.',
      'Laporkan pergantian pengelola teknis agar data narahubung tetap benar.',
      'Jawab permintaan konfirmasi tahunan mengenai pemakaian subdomain.',
    ],
  },
]

const CREATION: readonly OutlineBlock[] = [
  { heading: 'Panduan pengelolaan subdomain' },
  {
    paragraph:
      'Subdomain yang Bapak/Ibu mohonkan telah aktif. Panduan ini menjelaskan langkah awal dan kewajiban pengelola. Mohon diteruskan kepada pengelola teknis.',
  },
  { heading: 'Masuk pertama kali' },
  {
    steps: [
      'Masuk ke panel layanan ini dengan akun OPD, buka permohonan terkait, lalu tampilkan informasi masuk. Informasi tersebut hanya dapat ditampilkan satu kali dan memiliki batas waktu.',
      'Buka alamat masuk yang tertera dan pastikan alamat diawali https:// serta berakhir dengan domain yang benar.',
      'Masuk dengan nama pengguna dan kata sandi yang diberikan.',
      'Ganti kata sandi pada saat masuk pertama kali, sebelum melakukan hal lain.',
    ],
  },
  {
    paragraph:
      'Apabila informasi masuk telah kedaluwarsa atau terlanjur ditutup, mintalah penerbitan ulang kepada petugas. Apabila OPD memakai server sendiri, tidak ada informasi masuk yang diserahkan.',
  },
  { heading: 'Kata sandi' },
  {
    bullets: [
      'Gunakan sekurang-kurangnya 12 karakter yang tidak dipakai pada layanan lain.',
      'Simpan dalam pengelola kata sandi. Jangan mengirimkannya melalui surel, WhatsApp, atau surat.',
      'Setiap pengelola memakai akun sendiri. Akun bersama tidak diperkenankan.',
    ],
  },
  ...UPKEEP,
  ...CONTACT,
]

const CHANGE: readonly OutlineBlock[] = [
  { heading: 'Panduan setelah perubahan subdomain' },
  {
    paragraph:
      'Perubahan yang Bapak/Ibu mohonkan telah dilaksanakan. Perubahan dapat memerlukan waktu sampai satu hari untuk terlihat di semua jaringan.',
  },
  { heading: 'Yang perlu diperiksa' },
  {
    bullets: [
      'Buka situs dari dua jaringan yang berbeda dan pastikan isi serta sertifikat HTTPS sudah benar.',
      'Perbarui alamat pada konfigurasi CMS, tautan di situs lain, media sosial, kop surat, dan integrasi API.',
      'Nama lama tidak berfungsi lagi dan berada dalam masa karantina. Nama tersebut tidak dialihkan secara otomatis.',
      'Hapus data pada server lama setelah dicadangkan dan dipastikan tidak diperlukan lagi.',
      'Apabila menerima informasi masuk yang baru, ganti kata sandi pada saat masuk pertama kali.',
    ],
  },
  ...UPKEEP,
  ...CONTACT,
]

/** The first text of the guide by type of request. A deletion ends without login information and without a guide. */
export const GUIDE: Readonly<Record<Exclude<RequestType, 'deletion'>, readonly OutlineBlock[]>> = {
  creation: CREATION,
  change: CHANGE,
}
