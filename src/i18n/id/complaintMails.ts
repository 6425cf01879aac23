import type { DomainTexts } from '../texts.ts'

/** What is written about a complaint: to its reporter (`unit`), and to whoever handles it. */
export const complaintMails = {
  'complaint-received': {
    staff: [
      'Pada {at} diterima {classification} {number} dengan kategori: {category}.',
      'Jawaban tertulis diharapkan paling lambat {due}.',
    ],
  },
  'complaint-acknowledged': {
    unit: [
      'Pada {at} melalui formulir layanan ini kami terima {classification} dengan alamat surel ini. Nomornya {number}.',
      'Jawaban tertulis kami sampaikan paling lambat {due}.',
      'Halaman pelacakan menanyakan nomor tersebut dan kode pelacakan yang ditampilkan saat pengaduan dikirim. Apabila pengiriman itu bukan dari Bapak/Ibu, surel ini dapat diabaikan.',
    ],
  },
  'complaint-assigned': {
    staff: [
      'Penanganan {classification} {number} dengan kategori {category} ditugaskan kepada Bapak/Ibu.',
      'Jawaban tertulis diharapkan paling lambat {due}.',
    ],
  },
  'complaint-informed': {
    unit: ['Mengenai {classification} {number} “{title}” kami sampaikan perkembangan berikut:', '{note}'],
  },
  'complaint-answered': {
    unit: [
      'Atas {classification} {number} “{title}” kami sampaikan jawaban berikut:',
      '{response}',
      'Pada halaman pelacakan jawaban ini dapat dinilai satu kali, dan pengaduan dapat dibuka kembali satu kali apabila jawaban belum memadai.',
      'Apabila Bapak/Ibu masih berkeberatan, pengaduan dapat disampaikan melalui SP4N-LAPOR! (lapor.go.id) atau kepada Ombudsman Republik Indonesia.',
    ],
  },
  'complaint-reopened': {
    staff: [
      'Nomor {number} ({classification}) dibuka kembali oleh pelapor pada {at}.',
      'Jawaban tertulis diharapkan paling lambat {due}.',
    ],
  },
} satisfies Partial<DomainTexts['mails']>
