/**
 * First values of the settings. Source: standard No. SK 100.3.3/053/Diskominfo/VI/2024; the deadlines of complaints
 * rest on secondary sources and stay editable like everything here (the office was renamed at least once).
 */
export const SERVICE = {
  standard: {
    title: 'Pelayanan Sub Domain',
    number: '100.3.3/053/Diskominfo/VI/2024',
  },
  office: {
    government: 'Pemerintah Kabupaten Tapin',
    name: 'Dinas Komunikasi dan Informatika',
    shortName: 'Diskominfo',
    headTitle: 'Kepala Bidang',
  },
  letterhead: {
    lines: ['PEMERINTAH KABUPATEN TAPIN', 'DINAS KOMUNIKASI DAN INFORMATIKA'],
    address: 'Jalan Datu Nuraya, Kawasan Perkantoran Rantau Baru 71111',
    phone: '(0517) 31434',
    /** Letters are dated "Rantau, {tanggal}". */
    place: 'Rantau',
  },
  /** Working days by type of request. */
  workingDays: { creation: 3, change: 2, deletion: 1 },
  /** Wall clock in Asia/Makassar; a request is due at this time of its last day. */
  closingTime: '16:00',
  /** `submission`, or `complete` when the file has been declared complete. */
  clockStart: 'submission',
  quarantineDays: 90,
  documentMegabytes: 25,
  archiveMegabytes: 200,
  revealDays: 7,
  fourEyes: false,
  /** What is often answered; adapted each time, and editable like everything here. */
  complaintAnswers: [
    {
      title: 'Permohonan masih dalam jangka waktu',
      text: 'Permohonan Bapak/Ibu kami terima pada … dan menurut standar pelayanan diselesaikan paling lambat …. Perkembangannya dapat dilihat pada panel layanan.',
    },
    {
      title: 'Informasi login diterbitkan ulang',
      text: 'Informasi login telah kami terbitkan ulang dan dapat dibuka satu kali pada halaman serah terima di panel layanan sampai dengan ….',
    },
    {
      title: 'Konten berbahaya telah ditangani',
      text: 'Laporan mengenai … telah kami periksa. Subdomain tersebut kami tangani bersama pengelolanya; akses ke konten dimaksud dihentikan pada ….',
    },
  ],
  /** Working days by kind of complaint. */
  complaintWorkingDays: { information: 5, complaint: 14, supervised: 60 },
} as const
