import type { DomainTexts } from '../texts.ts'

/** Where a notice stands on its way to the recipient. */
export const mailStates = {
  'not-sent': 'Belum dikirim',
  waiting: 'Menunggu percobaan berikutnya',
  sent: 'Terkirim',
  failed: 'Gagal setelah beberapa percobaan',
  refused: 'Ditolak server surel penerima',
  'no-address': 'Tidak ada alamat surel yang dapat dipakai',
  'not-configured': 'Tidak dikirim: server surel belum diatur',
  dropped: 'Tidak dikirim: tidak lagi berkaitan dengan penerima',
  digest: 'Menunggu ringkasan pagi',
  digested: 'Termuat dalam ringkasan pagi',
} satisfies DomainTexts['mailStates']

/** Why mail is not going out, for staff. */
export const mailTroubles = {
  'no-connection': 'Server surel tidak dapat dihubungi. Pengiriman dicoba kembali dengan sendirinya.',
  'not-encrypted':
    'Server surel tidak menawarkan sambungan tersandi yang dapat dipercaya. Mohon administrator memeriksa SMTP_URL.',
  'sign-in-refused':
    'Server surel menolak nama pengguna atau kata sandi layanan. Mohon administrator memeriksa SMTP_URL.',
  'sender-refused': 'Server surel menolak alamat pengirim layanan. Mohon administrator memeriksa MAIL_FROM.',
  'refused-for-now': 'Server surel menolak untuk sementara. Pengiriman dicoba kembali dengan sendirinya.',
  interrupted: 'Sambungan terputus sebelum surel diterima. Pengiriman dicoba kembali dengan sendirinya.',
  'unknown-outcome':
    'Sambungan terputus pada saat surel diserahkan; surel mungkin sudah diterima. Pengiriman dicoba kembali.',
  'own-fault':
    'Surel tidak dapat disusun karena kesalahan sistem. Mohon administrator memeriksa catatan server.',
  'recipient-refused':
    'Alamat penerima ditolak. Mohon alamat surelnya diperiksa dan penerima dihubungi dengan cara lain.',
  'content-refused': 'Surel ditolak server penerima. Mohon penerima dihubungi dengan cara lain.',
  'address-invalid': 'Alamat surel penerima tidak dapat dipakai. Mohon alamatnya diperbaiki.',
  'account-disabled': 'Akun penerima telah dinonaktifkan.',
  'moved-away': 'Penerima telah berpindah dari OPD tersebut.',
  outdated: 'Perbaikan telah diserahkan sebelum surel dikirim.',
} satisfies DomainTexts['mailTroubles']

/** What staff note after telling somebody without mail. */
export const contactDone = {
  phone: 'Sudah diberi tahu melalui telepon',
  whatsapp: 'Sudah diberi tahu melalui WhatsApp',
} satisfies DomainTexts['contactDone']

/** To whom a mail goes. */
export const mailSides = { unit: 'Kepada OPD', staff: 'Kepada petugas' } satisfies DomainTexts['mailSides']
