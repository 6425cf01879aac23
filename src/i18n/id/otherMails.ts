import type { DomainTexts } from '../texts.ts'

/** What notices say that are about no single step of a request: the provider, accounts, the morning's digest. */
export const otherMails = {
  'dns-stopped': {
    staff: [
      'Sejak {at} pelaksanaan pada DNS terhenti.',
      'Kendala: {trouble}',
      'Permohonan yang telah disetujui menunggu sampai kendala ini diatasi.',
    ],
  },
  'dns-trouble-lasts': {
    staff: [
      'Pelaksanaan {requests} permohonan pada DNS terkendala lebih dari 15 menit.',
      'Kendala: {trouble}',
    ],
  },
  'deletion-brake': {
    staff: [
      'Penghapusan subdomain {host} ({number}, {unit}) menunggu karena batas penghapusan per jam telah tercapai.',
      'Mohon petugas selain pejabat yang menyetujui memeriksa dan mengonfirmasinya, atau membiarkannya menunggu.',
    ],
  },
  'dns-drift': {
    staff: [
      'Pada pembacaan zona DNS ditemukan {new} perbedaan baru dengan daftar subdomain; seluruhnya {total}.',
      'Mohon perbedaan tersebut diperiksa pada halaman Zona DNS.',
    ],
  },
  'account-invited': {
    unit: [
      'Akun panel Layanan Subdomain telah dibuatkan bagi Bapak/Ibu.',
      'Tautan sekali pakai untuk menetapkan kata sandi diserahkan langsung oleh administrator Diskominfo dan tidak dikirim melalui surel.',
    ],
    staff: [
      'Akun panel Layanan Subdomain telah dibuatkan bagi Bapak/Ibu.',
      'Tautan sekali pakai untuk menetapkan kata sandi diserahkan langsung oleh administrator dan tidak dikirim melalui surel.',
    ],
  },
  'password-forgotten': {
    unit: [
      'Pada {at} diminta bantuan masuk untuk akun Bapak/Ibu karena lupa kata sandi. Administrator Diskominfo akan menyerahkan tautan untuk menetapkan kata sandi baru.',
      'Apabila permintaan ini bukan dari Bapak/Ibu, kata sandi tetap berlaku dan tidak ada yang perlu dilakukan.',
    ],
    staff: [
      'Pada {at} diminta bantuan masuk untuk akun {person} karena lupa kata sandi.',
      'Tautan untuk menetapkan kata sandi baru dibuat oleh administrator pada halaman akun dan diserahkan langsung kepada pemiliknya setelah jati dirinya dipastikan.',
    ],
  },
  'password-changed': {
    unit: [
      'Kata sandi akun Bapak/Ibu diganti pada {at}.',
      'Apabila penggantian ini tanpa sepengetahuan Bapak/Ibu, mohon segera menghubungi {office}, telepon {phone}.',
    ],
    staff: [
      'Kata sandi akun Bapak/Ibu diganti pada {at}.',
      'Apabila penggantian ini tanpa sepengetahuan Bapak/Ibu, mohon segera menghubungi administrator.',
    ],
  },
  'role-changed': {
    staff: [
      'Kewenangan akun {person} ditetapkan pada {at}: {toRole}.',
      'Kewenangan sebelumnya: {fromRole}.',
      'Penunjukan sebagai Plh. Kepala Bidang berlaku dari {actingFrom} sampai {actingUntil}.',
      'Apabila hal ini tidak sesuai dengan penugasan, mohon menghubungi administrator.',
    ],
  },
  'daily-digest': {
    staff: [
      'Berikut keadaan pelayanan subdomain pada pagi ini.',
      'Terlambat ({overdueTotal}):\n{overdue}',
      'Harus selesai hari ini ({dueTodayTotal}):\n{dueToday}',
      'Harus selesai pada hari kerja berikutnya ({dueTomorrowTotal}):\n{dueTomorrow}',
      'Menunggu petugas ({waitingTotal}):\n{waiting}',
      'Terkendala di DNS ({stuckTotal}):\n{stuck}',
      'Perbedaan zona DNS dengan daftar subdomain: {findings}',
      'Perlu dihubungi melalui telepon atau WhatsApp: {contacts}',
      'Informasi login yang melewati batas waktu tanpa dibuka: {unopened}',
      'Subdomain kegiatan yang masanya telah berakhir dan masih aktif: {ended}',
      'Yang terjadi sejak ringkasan terakhir:\n{news}',
    ],
  },
  'request-complete': {
    unit: [
      'Berkas permohonan {number} ({type} subdomain {host}) dinyatakan lengkap pada {at}.',
      'Jangka waktu penyelesaian dihitung sejak saat itu; permohonan diselesaikan paling lambat {due}.',
    ],
  },
  'request-extended': {
    unit: [
      'Jangka waktu penyelesaian permohonan {number} ({type} subdomain {host}) diperpanjang pada {at}.',
      'Permohonan diselesaikan paling lambat {due}.',
      'Alasan: {note}',
      'Kami mohon maaf atas keterlambatan ini.',
    ],
    staff: [
      'Jangka waktu permohonan {number} ({type} subdomain {host}, {unit}) diperpanjang pada {at}.',
      'Batas waktu yang baru: {due}.',
      'Alasan: {note}',
    ],
  },
  'request-reminder': {
    unit: [
      'Permohonan {number} ({type} subdomain {host}) masih menunggu perbaikan dari {unit}.',
      'Yang perlu diperbaiki:\n{corrections}',
      'Catatan petugas: {note}',
      'Apabila perbaikan tidak kami terima sampai dengan {closesOn}, permohonan ditutup dan namanya dapat dipakai kembali. Permohonan baru tetap dapat diajukan setiap saat.',
    ],
    staff: [
      'Permohonan {number} ({type} subdomain {host}, {unit}) yang diajukan melalui surat masih menunggu perbaikan.',
      'Yang perlu diperbaiki:\n{corrections}',
      'Apabila belum diperbaiki dan diajukan kembali sampai dengan {closesOn}, permohonan ditutup.',
    ],
  },
  'request-closed': {
    unit: [
      'Permohonan {number} ({type} subdomain {host}) kami tutup pada {at} karena perbaikan yang diminta tidak kami terima.',
      'Permohonan baru dapat diajukan setiap saat melalui panel layanan; berkas yang telah lengkap dapat dipakai kembali.',
      'Apabila terdapat kekeliruan, mohon hubungi {office}, telepon {phone}.',
    ],
    staff: [
      'Permohonan {number} ({type} subdomain {host}, {unit}) ditutup pada {at} karena perbaikan tidak diterima.',
    ],
  },
  'handover-reminder': {
    unit: [
      'Informasi login untuk subdomain {host} (permohonan {number}) belum dibuka.',
      'Informasi tersebut hanya dapat dibuka sampai dengan {lapsesAt}. Mohon dibuka pada panel layanan sebelum waktu tersebut.',
    ],
  },
  'handover-lapsed': {
    staff: [
      'Informasi login untuk subdomain {host} (permohonan {number}, {unit}) tidak dibuka sampai batas waktunya.',
      'Mohon hubungi OPD tersebut, lalu terbitkan kembali pada halaman permohonan.',
    ],
  },
  'event-ending': {
    unit: [
      'Masa kegiatan subdomain {transferred} berakhir pada {endsOn}.',
      'Apabila subdomain tidak diperlukan lagi, mohon ajukan penghapusannya. Apabila masih diperlukan, mohon hubungi {office}, telepon {phone}.',
    ],
  },
  'event-ended': {
    staff: [
      'Masa kegiatan subdomain {transferred} ({from}) telah berakhir pada {endsOn}, dan subdomain masih aktif.',
      'Mohon tanyakan kepada OPD apakah subdomain dihapus, atau mulai tindakan Diskominfo pada halaman subdomain.',
    ],
  },
  'use-question': {
    unit: [
      'Sekali setahun kami memastikan bahwa setiap subdomain masih digunakan dan ada pengelolanya, agar tidak disalahgunakan pihak lain.',
      'Mohon dinyatakan pada panel layanan paling lambat {answerBy} apakah {count} subdomain berikut masih digunakan, dan siapa pengelola teknisnya:\n{names}',
    ],
  },
  'use-reminder': {
    unit: [
      'Jawaban tentang penggunaan {count} subdomain berikut masih kami tunggu sampai dengan {answerBy}:\n{names}',
      'Mohon dinyatakan pada panel layanan apakah subdomain tersebut masih digunakan.',
    ],
  },
  'use-silent': {
    staff: [
      '{from} tidak menjawab pertanyaan tentang penggunaan {count} subdomain berikut:\n{names}',
      'Mohon hubungi OPD tersebut. Subdomain yang terbengkalai dapat diakhiri pada halamannya dengan tindakan Diskominfo.',
    ],
  },
} satisfies Partial<DomainTexts['mails']>
