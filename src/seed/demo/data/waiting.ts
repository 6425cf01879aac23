import type { Story } from '../story.ts'
import * as d from './deeds.ts'

const [V, V2] = ['verifikator', 'verifikator2'] as const

/** Requests that wait: with the unit for correction, for somebody to begin, and drafts. */
export const WAITING: readonly Story[] = [
  // With the unit for correction.
  {
    unit: 'disbudpar',
    name: 'pesonatapin',
    channel: 'portal',
    category: 'public-service',
    purpose: 'Promosi destinasi wisata Kabupaten Tapin.',
    letter: { number: '500.13/291', workingDaysAgo: 4 },
    steps: [
      [4, '13.15', 'disbudpar', d.draft],
      [
        4,
        '13.40',
        'disbudpar',
        d.handIn(
          d.file('R01', 'letter', 'Permohonan Pesona Tapin.pdf'),
          d.link('R10', 'https://drive.demo.tapinkab.go.id/disbudpar/pesona'),
          d.file('R12', 'report', 'Laporan Pesona Tapin.pdf'),
          d.none('R13', 'Belum disusun.'),
        ),
      ],
      [4, '13.52', 'disbudpar', d.submit],
      [3, '09.25', V, d.start],
      [3, '09.50', V, d.judge({ R01: d.OK, R10: d.OK, R12: d.OK, R13: d.notComplete('Proses bisnis belum disampaikan.') })], // prettier-ignore
      [3, '10.05', V, d.sendBack('incomplete', 'Laman memuat pemesanan pemandu wisata sehingga proses bisnis diperlukan. Mohon dilengkapi, dan mohon uraian tujuan diperinci.', { 'documents.R13': 'Mohon dilampirkan proses bisnis pemesanan pemandu wisata.', purpose: 'Mohon diuraikan sasaran pengguna dan layanan yang disediakan.' })], // prettier-ignore
      [1, '14.05', 'disbudpar', d.edit({ purpose: 'Informasi destinasi wisata Kabupaten Tapin bagi wisatawan dan agen perjalanan, kalender acara, serta pemesanan pemandu wisata berlisensi.' })], // prettier-ignore
    ],
  },
  {
    unit: 'satpolppdamkar',
    name: 'satpolppdamkar',
    channel: 'portal',
    category: 'institution',
    purpose:
      'Situs resmi Satpol PP dan Damkar: pengaduan ketenteraman umum, nomor darurat kebakaran, dan produk hukum daerah.',
    letter: { number: '300.1/188', workingDaysAgo: 3 },
    steps: [
      [3, '13.02', 'satpolppdamkar', d.draft],
      [
        3,
        '13.20',
        'satpolppdamkar',
        d.handIn(
          d.file('R01', 'unsigned', 'IMG scan surat.pdf'),
          d.none('R10', 'Memakai templat Diskominfo.'),
          d.none('R12', 'Memakai templat Diskominfo.'),
          d.none('R13', 'Situs profil.'),
        ),
      ],
      [3, '13.28', 'satpolppdamkar', d.submit],
      [2, '08.50', V2, d.start],
      [1, '11.20', V2, d.judge({ R01: d.notValid('Surat belum ditandatangani dan belum bernomor.'), R10: d.waived('Memakai templat Diskominfo.'), R12: d.waived('Dibangun Diskominfo.'), R13: d.waived('Situs profil.') })], // prettier-ignore
      [1, '11.26', V2, d.sendBack('not-valid', 'Surat permohonan belum ditandatangani Kepala Satuan. Mohon diunggah kembali surat yang telah ditandatangani dan dibubuhi cap.', { 'documents.R01': 'Mohon diganti dengan surat yang telah ditandatangani.' })], // prettier-ignore
    ],
  },
  {
    unit: 'dukcapil',
    name: 'kia-anak',
    channel: 'portal',
    category: 'public-service',
    purpose: 'Pendaftaran Kartu Identitas Anak (KIA) secara daring melalui sekolah.',
    letter: { number: '400.12/918', workingDaysAgo: 3 },
    steps: [
      [3, '09.35', 'dukcapil', d.draft],
      [
        3,
        '09.55',
        'dukcapil',
        d.handIn(
          d.file('R01', 'letter', 'Surat Permohonan KIA.pdf'),
          d.link('R10', 'https://drive.demo.tapinkab.go.id/dukcapil/kia'),
          d.file('R12', 'report', 'Laporan Aplikasi KIA.pdf'),
          d.file('R13', 'flow', 'Alur KIA.pdf'),
        ),
      ],
      [3, '10.12', 'dukcapil', d.submit],
      [2, '09.15', V, d.start],
      [1, '13.30', V, d.judge({ R01: d.OK, R10: d.OK, R12: d.notComplete('Halaman pengujian keamanan belum ada.'), R13: d.OK })], // prettier-ignore
      [1, '13.38', V, d.sendBack('incomplete', 'Laporan pembuatan belum memuat hasil pengujian keamanan, dan nomor kontak tidak dapat dihubungi. Mohon dilengkapi.', { 'documents.R12': 'Mohon dilengkapi dengan hasil pengujian keamanan.', contactPhone: 'Mohon dicantumkan nomor yang dapat dihubungi pada jam kerja; nomor saat ini tidak aktif.' })], // prettier-ignore
    ],
  },
  // Waiting for somebody to begin.
  {
    unit: 'bkpsdm',
    name: 'bkpsdm',
    channel: 'portal',
    category: 'institution',
    purpose:
      'Situs resmi BKPSDM: pengumuman seleksi CASN, jadwal pelatihan, dan tata cara layanan kepegawaian.',
    letter: { number: '800.1/1420', workingDaysAgo: 2 },
    steps: [
      [1, '08.25', 'bkpsdm', d.draft],
      [1, '08.40', 'bkpsdm', d.template('1420_Permohonan Subdomain.pdf')],
      [1, '08.44', 'bkpsdm', d.submit],
    ],
  },
  {
    unit: 'disdag',
    name: 'pasar-tapin',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Informasi kios dan los pasar rakyat: ketersediaan, tarif retribusi, serta pendaftaran pedagang.',
    letter: { number: '500.2/311', workingDaysAgo: 1 },
    steps: [
      [1, '10.02', 'disdag', d.draft],
      [
        1,
        '10.24',
        'disdag',
        d.handIn(
          d.file('R01', 'letter', 'surat_permohonan_disdag.pdf'),
          d.file('R10', 'source', 'pasar-tapin-main.zip'),
          d.file('R12', 'report', 'laporan_pasar_tapin.pdf'),
          d.file('R13', 'flow', 'flowchart_sewa_kios.pdf'),
        ),
      ],
      [1, '10.31', 'disdag', d.submit],
    ],
  },
  {
    unit: 'kel-rantaukiwa',
    name: 'kel-rantaukiwa',
    channel: 'letter',
    category: 'institution',
    purpose: 'Situs Kelurahan Rantau Kiwa: surat keterangan, jadwal pelayanan, dan kegiatan RT/RW.',
    letter: { number: '500.12/046', workingDaysAgo: 3 },
    steps: [
      [1, '13.10', V, d.draft],
      [1, '13.18', V, d.template('Scan surat Kelurahan Rantau Kiwa.pdf')],
      [1, '13.22', V, d.submit],
    ],
  },
  {
    unit: 'distan',
    name: 'distan',
    channel: 'email',
    category: 'institution',
    purpose:
      'Situs resmi Dinas Pertanian: data luas tanam padi, jadwal penyuluhan, dan alokasi pupuk bersubsidi.',
    letter: { number: '500.6/402', workingDaysAgo: 2 },
    steps: [
      [1, '14.02', V2, d.draft],
      [1, '14.12', V2, d.template('Surat Distan (lampiran surel).pdf')],
      [1, '14.15', V2, d.submit],
    ],
  },
  // Not yet handed in.
  {
    unit: 'disputarsip',
    name: 'pustakadigital',
    channel: 'portal',
    category: 'public-service',
    purpose: 'Perpustakaan digital Kabupaten Tapin: katalog, peminjaman buku elektronik, dan keanggotaan.',
    letter: null,
    missing: ['technicalManager', 'statements'],
    steps: [[2, '14.40', 'disputarsip', d.draft]],
  },
  {
    unit: 'dispora',
    name: 'popda',
    channel: 'portal',
    category: 'event',
    expiresInDays: 120,
    purpose:
      'Laman Pekan Olahraga Pelajar Daerah: jadwal pertandingan, perolehan medali, dan pendaftaran kontingen.',
    letter: { number: '400.14/095', workingDaysAgo: 1 },
    steps: [
      [1, '11.10', 'dispora', d.draft],
      [1, '11.25', 'dispora', d.handIn(d.file('R01', 'letter', 'Permohonan Laman POPDA.pdf'))],
    ],
  },
  {
    unit: 'kec-piani',
    name: 'kec-piani',
    channel: 'letter',
    category: 'institution',
    purpose: 'Situs resmi Kecamatan Piani.',
    letter: { number: '500.12/031', workingDaysAgo: 2 },
    missing: ['contactPhone'],
    steps: [
      [1, '15.02', V, d.draft],
      [1, '15.10', V, d.handIn(d.file('R01', 'letter', 'Scan surat Kec. Piani.pdf'))],
    ],
  },
]
