/** What the pages about accounts and passwords say. */
export const account = {
  invite: 'Buat tautan undangan',
  inviteAgain: 'Buat tautan undangan baru',
  resetLink: 'Buat tautan kata sandi baru',
  linkHint:
    'Pemilik akun menetapkan sendiri kata sandinya melalui tautan sekali pakai. Tautan yang dibuat sebelumnya tidak berlaku lagi.',
  linkTitle: 'Tautan untuk {name}',
  linkOnce:
    'Tautan ini hanya ditampilkan sekali. Mohon disalin sekarang dan diserahkan langsung kepada pemilik akun, jangan kepada orang lain.',
  link: 'Tautan sekali pakai',
  linkValid: 'Berlaku sampai {time} dan hanya untuk satu kali penggunaan.',
  setTitle: 'Tetapkan kata sandi',
  setHint: 'Mohon pilih kata sandi untuk akun panel Layanan Subdomain Tapin. Tautan ini berlaku satu kali.',
  setButton: 'Tetapkan kata sandi dan masuk',
  setSignedIn:
    'Peramban ini sedang dipakai oleh akun {name}. Mohon keluar terlebih dahulu, kemudian buka kembali tautan tersebut.',
  signOut: 'Keluar',
  linkMissing:
    'Tautan tidak lengkap. Mohon salin seluruh tautan yang diterima, atau minta tautan baru kepada administrator Diskominfo.',
  toSignIn: 'Ke halaman masuk',
  changeTitle: 'Ganti kata sandi',
  changeHint: 'Sesi masuk lain dari akun ini langsung berakhir setelah kata sandi diganti.',
  mustChange:
    'Kata sandi akun ini dibuatkan oleh orang lain atau oleh sistem. Mohon diganti terlebih dahulu; setelah itu panel dapat digunakan.',
  changeButton: 'Ganti kata sandi',
  back: 'Kembali',
  changed: 'Kata sandi telah diganti.',
  current: 'Kata sandi yang sekarang',
  wanted: 'Kata sandi baru',
  repeated: 'Kata sandi baru sekali lagi',
  rule: 'Sedikitnya 12 karakter; beberapa kata yang tidak saling berhubungan mudah diingat dan sulit ditebak.',
  notEqual: 'Kedua isian kata sandi baru tidak sama. Mohon ketikkan kembali.',
  show: 'Perlihatkan kata sandi',
  forgottenNoted:
    'Apabila alamat tersebut memiliki akun yang aktif, permintaan ini diteruskan kepada administrator Diskominfo.',
  inviteByLink: 'Undang melalui tautan',
  createTyped:
    'Kata sandi yang diisikan di sini harus diganti oleh pemilik akun pada saat masuk pertama kali.',
  createHint:
    'Kata sandi tidak diisi di sini. Setelah akun disimpan, dibuatkan tautan undangan untuk diserahkan kepada pemilik akun.',
}
