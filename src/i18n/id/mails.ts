import type { DomainTexts } from '../texts.ts'
import { complaintMails } from './complaintMails.ts'
import { otherMails } from './otherMails.ts'

/** What frames every mail. */
export const letter = {
  dated: 'Rantau, {day}',
  to: 'Yth. Bapak/Ibu {recipient}',
  opening: 'Dengan hormat,',
  link: 'Selengkapnya pada panel layanan:',
  trackLink: 'Perkembangan pengaduan dapat dilihat pada halaman pelacakan:',
  closing: 'Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.',
  signature: 'Hormat kami,',
  automatic:
    'Surel ini dikirim secara otomatis dan tidak perlu dibalas. Pertanyaan dapat disampaikan kepada {office}, telepon {phone}.',
  phone: 'telp. {phone}',
}

/**
 * What each notice says, to the unit and to staff. A sentence whose `{fact}` is not known is left out; how a secret is
 * opened is said, never the secret.
 */
export const mails = {
  'request-received': {
    unit: [
      'Permohonan {type} subdomain {host} dari {unit} telah kami terima pada {at} dengan nomor {number}.',
      'Langkah berikutnya: {next}',
      'Permohonan diselesaikan paling lambat {due}.',
    ],
    staff: [
      'Permohonan {type} subdomain {host} dari {unit} telah masuk pada {at} dengan nomor {number}.',
      'Permohonan ini harus selesai paling lambat {due}.',
    ],
  },
  'request-assigned': {
    staff: [
      'Permohonan {number} ({type} subdomain {host}, {unit}) ditugaskan kepada Bapak/Ibu.',
      'Permohonan ini harus selesai paling lambat {due}.',
    ],
  },
  'document-handed-in': {
    staff: [
      '{unit} menyerahkan berkas baru untuk permohonan {number} yang diajukan melalui surat.',
      'Mohon berkas tersebut diperiksa, kemudian permohonan diajukan kembali oleh petugas.',
    ],
  },
  'request-needs-completion': {
    unit: [
      'Permohonan {number} ({type} subdomain {host}) telah diperiksa pada {at} dan perlu diperbaiki.',
      'Alasan: {reason}',
      'Catatan pemeriksa: {note}',
      'Yang perlu diperbaiki:\n{corrections}',
      'Mohon bagian tersebut diperbaiki pada panel layanan, kemudian permohonan diajukan kembali. Selama menunggu perbaikan, jangka waktu pelayanan berhenti dihitung.',
    ],
    staff: [
      'Permohonan {number} ({type} subdomain {host}, {unit}) dikembalikan untuk diperbaiki pada {at}.',
      'Alasan: {reason}',
      'Catatan pemeriksa: {note}',
      'Yang perlu diperbaiki:\n{corrections}',
    ],
  },
  'request-approved': {
    unit: [
      'Permohonan {number} ({type} subdomain {host}) telah disetujui pada {at}.',
      'Yang diubah, semula dan menjadi:\n{changes}',
      'Catatan: {note}',
      'Langkah berikutnya: {next}',
    ],
    staff: [
      'Permohonan {number} ({type} subdomain {host}, {unit}) telah disetujui pada {at} dan dilaksanakan oleh sistem.',
    ],
  },
  'request-rejected': {
    unit: [
      'Dengan menyesal kami sampaikan bahwa permohonan {number} ({type} subdomain {host}) tidak dapat dipenuhi. Keputusan ini diambil pada {at}.',
      'Alasan: {reason}',
      'Catatan: {note}',
      'Keputusan ini berdasarkan standar pelayanan Pelayanan Sub Domain. Setelah hal tersebut diperbaiki, permohonan baru dapat diajukan setiap saat melalui panel layanan.',
      'Apabila Bapak/Ibu berkeberatan, keberatan dapat disampaikan secara tertulis kepada {office}, atau melalui SP4N-LAPOR (lapor.go.id) dan Ombudsman Republik Indonesia.',
    ],
    staff: [
      'Permohonan {number} ({type} subdomain {host}, {unit}) ditolak pada {at}.',
      'Alasan: {reason}',
      'Catatan: {note}',
    ],
  },
  'request-active': {
    staff: [
      'Permohonan {number} ({type} subdomain {host}, {unit}) telah dilaksanakan pada DNS pada {at}.',
      'Yang diubah, semula dan menjadi:\n{changes}',
      'Langkah berikutnya: {next}',
    ],
  },
  'subdomain-deleted': {
    unit: [
      'Sesuai permohonan {number}, subdomain {host} telah dihapus pada {at} dan tidak dapat dibuka lagi.',
      'Nama tersebut disimpan bagi {unit} selama {quarantineDays} hari; setelah itu nama tersebut dapat dimohonkan oleh OPD lain.',
    ],
    staff: ['Sesuai permohonan {number} dari {unit}, subdomain {host} telah dihapus pada {at}.'],
  },
  'subdomain-transferred': {
    unit: [
      'Subdomain {transferred} telah dialihkan dari {from} kepada {to} pada {at}.',
      'Berdasarkan permohonan {number}, subdomain {host} telah dialihkan kepada {unit} pada {at}.',
    ],
  },
  'ex-officio-started': {
    unit: [
      'Pada {at} Diskominfo memulai tindakan atas subdomain {host} dengan nomor {number}.',
      'Dasar: {grounds}.',
      'Uraian: {because}',
      'Keberatan dapat disampaikan melalui panel layanan paling lambat {objectionUntil}.',
    ],
    staff: [
      'Pada {at} dimulai tindakan Diskominfo atas subdomain {host} ({unit}) dengan nomor {number}.',
      'Dasar: {grounds}.',
      'OPD dapat menyampaikan keberatan paling lambat {objectionUntil}.',
    ],
  },
  'ex-officio-objection': {
    staff: [
      '{unit} menyampaikan keberatan atas tindakan {number} terhadap subdomain {host}.',
      'Keberatan: {note}',
    ],
  },
  'ex-officio-decided': {
    unit: [
      'Tindakan Diskominfo {number} atas subdomain {host} telah diputuskan pada {at} dan akan dilaksanakan.',
      'Catatan: {note}',
    ],
    staff: [
      'Tindakan {number} atas subdomain {host} ({unit}) telah diputuskan pada {at} dan dilaksanakan oleh sistem.',
    ],
  },
  'ex-officio-ended': {
    unit: [
      'Tindakan Diskominfo {number} atas subdomain {host} dihentikan pada {at}. Subdomain tersebut tetap berlaku.',
      'Catatan: {note}',
    ],
    staff: ['Tindakan {number} atas subdomain {host} ({unit}) dihentikan pada {at}.', 'Catatan: {note}'],
  },
  'ex-officio-carried-out': {
    unit: [
      'Tindakan Diskominfo {number} atas subdomain {host} telah dilaksanakan pada {at}.',
      'Dasar: {grounds}.',
    ],
    staff: ['Tindakan {number} atas subdomain {host} ({unit}) telah dilaksanakan pada {at}.'],
  },
  'request-handed-over': {
    unit: [
      'Permohonan {number} telah selesai. Subdomain {host} dapat digunakan.',
      'Yang diubah, semula dan menjadi:\n{changes}',
      'Informasi login dapat dibuka satu kali oleh petugas {unit} melalui tautan di bawah ini, paling lambat {revealUntil}. Demi keamanan, informasi tersebut tidak dicantumkan dalam surel, dan kata sandinya mohon segera diganti pada saat masuk pertama kali.',
      'Panduan penggunaan tersedia pada halaman yang sama.',
    ],
  },
  'request-withdrawn': {
    staff: [
      'Permohonan {number} ({type} subdomain {host}) ditarik oleh pemohon, {unit}, pada {at}.',
      'Catatan: {note}',
    ],
  },
  'decision-reopened': {
    unit: [
      'Keputusan atas permohonan {number} (subdomain {host}) dibuka kembali pada {at} untuk diperiksa ulang. Perubahan pada DNS belum dilaksanakan.',
      'Catatan: {note}',
    ],
    staff: [
      'Keputusan atas permohonan {number} (subdomain {host}, {unit}) dibuka kembali pada {at}.',
      'Catatan: {note}',
    ],
  },
  ...otherMails,
  ...complaintMails,
} satisfies DomainTexts['mails']
