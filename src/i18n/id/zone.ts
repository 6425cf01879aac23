import type { DomainTexts } from '../texts.ts'

/** How the zone differs from the register. */
export const findingKinds = {
  missing: 'Catatan tidak ada',
  changed: 'Isi catatan diubah',
  unmarked: 'Tanda kepemilikan hilang',
  doubled: 'Ada catatan lain pada nama ini',
  moved: 'Catatan berpindah nama',
  'unknown-owned': 'Bertanda milik layanan, tetapi tidak terdaftar',
} satisfies DomainTexts['findingKinds']

/** What may be done about it. */
export const findingAdvice = {
  missing:
    'Mohon tanyakan siapa yang menghapusnya. Catatan dapat dipulihkan di sini. Subdomain yang memang tidak diperlukan lagi diakhiri pada halamannya dengan “Mulai tindakan Diskominfo”.',
  changed:
    'Mohon tanyakan siapa yang mengubahnya. Isi semula dapat dipulihkan di sini, atau isi yang sekarang dikukuhkan.',
  unmarked:
    'Isinya masih sesuai. Tanda ditulis kembali pada permohonan perubahan berikutnya; sampai saat itu mohon tidak dihapus pada penyedia.',
  doubled:
    'Pengunjung dapat sampai ke alamat yang keliru. Mohon periksa pemiliknya, lalu hapus catatan yang bukan milik layanan pada penyedia DNS.',
  moved:
    'Nama yang terdaftar tidak lagi dilayani. Mohon tanyakan siapa yang mengubahnya; nama semula dapat dipulihkan di sini, atau nama baru dikukuhkan.',
  'unknown-owned':
    'Mungkin basis data dipulihkan dari cadangan lama. Catatan tidak dihapus; mohon cocokkan dengan berkas permohonan sebelum dihapus pada penyedia.',
} satisfies DomainTexts['findingAdvice']

/** How the office settles a difference: on the button. */
export const settlements = {
  restore: 'Pulihkan menurut daftar',
  accept: 'Kukuhkan isi zona',
} satisfies DomainTexts['settlements']

/** What that means. */
export const settlementHints = {
  restore:
    'Catatan ditulis kembali ke DNS sebagaimana tercantum dalam daftar. Permohonan Diskominfo dibuat dan diajukan; OPD diberi tahu, dan DNS baru diubah setelah pejabat lain memutuskannya.',
  accept:
    'Isi zona sekarang menjadi isi daftar subdomain; DNS tidak diubah. Permohonan Diskominfo dibuat dan diajukan; OPD diberi tahu, dan daftar baru diubah setelah pejabat lain memutuskannya.',
} satisfies DomainTexts['settlementHints']

/** What a registered name meets in the zone of another provider. */
export const places = {
  missing: 'Belum ada di zona',
  different: 'Ada, tetapi berbeda',
  foreign: 'Ditempati catatan lain',
  'in-place': 'Sesuai',
} satisfies DomainTexts['places']

/** What becomes of an approved request in the zone of another provider. */
export const foreseen = {
  write: 'Akan ditulis',
  nothing: 'Tidak ada yang perlu ditulis',
  stop: 'Tidak akan dilaksanakan',
} satisfies DomainTexts['foreseen']

export const zone = {
  findingsTitle: 'Perbedaan dengan daftar',
  findingsHint:
    'Ditemukan pada dua pembacaan berturut-turut. Tidak ada yang diubah secara otomatis: petugas yang memutuskan.',
  findingsNone: 'Daftar subdomain dan zona saling sesuai.',
  inRegister: 'Menurut daftar',
  inZone: 'Di zona sekarang',
  whatToDo: 'Yang dapat dilakukan',
  settledAs: 'Nantinya, di daftar dan zona',
  settleSubmit: 'Buat dan ajukan',
  settleDraft: 'Draf permohonan telah dibuat; lihat dan lanjutkan di sini',
  nothingThere: 'tidak ada',
  tasksFindings: 'Perbedaan antara daftar dan zona DNS',
  room: 'Zona DNS terisi {used} dari {quota} catatan.',
  roomNone: 'Permohonan baru yang disetujui menunggu sampai ada tempat.',
  planLink: 'Lihat rencana pada halaman Zona DNS',
  planAbout: 'Rencana bagi penyedia DNS',
  planTitle: 'Penyedia DNS berganti',
  planIncompleteTitle: 'Pembacaan zona DNS tidak lengkap',
  planNotRead: 'Zona ini belum terbaca, sehingga belum ada rencana yang dapat dikonfirmasi.',
  planKnown: 'Selama ini ditulis di: {provider}',
  planPresent: 'Sekarang diatur untuk: {provider}',
  planUnknown: 'belum diketahui',
  planCounts: 'Keadaan nama terdaftar di zona ini:',
  planWaiting: 'Permohonan disetujui yang menunggu pelaksanaan di zona ini: {count}',
  planWaitingNone: 'Tidak ada permohonan disetujui yang menunggu.',
  planStopped:
    'Tidak akan dilaksanakan karena zona ini atau rencananya tidak lagi seperti saat disetujui: {count}. Permohonan tersebut kemudian menunggu keputusan Kepala Bidang.',
  planThen: 'Menjadi',
  planApproved: 'Yang disetujui',
  planNames: 'Nama yang perlu diperhatikan',
  planConfirm: 'Konfirmasi penyedia ini',
  planConfirmHint:
    'Mulai sekarang layanan menulis ke zona ini. {count} permohonan yang menunggu segera dilaksanakan. Nama terdaftar yang belum ada ({missing}) atau berbeda ({different}) tidak ditulis, melainkan ditampilkan sebagai perbedaan.',
  planAdmin: 'Konfirmasi dilakukan oleh administrator.',
  planImplausible:
    'Pembacaan terakhir tidak memuat sebagian besar catatan layanan. Apabila catatan itu memang dihapus, administrator dapat menerima zona sebagaimana adanya; catatan yang hilang kemudian ditampilkan sebagai perbedaan.',
  planAccept: 'Terima zona sebagaimana adanya',
  planAcceptHint:
    'Zona diterima sebagaimana terbaca terakhir. {count} permohonan yang menunggu segera dilaksanakan. Nama terdaftar yang tidak terbaca ({missing}) atau berbeda ({different}) tidak ditulis kembali, melainkan ditampilkan sebagai perbedaan.',
}
