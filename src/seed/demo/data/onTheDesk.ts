import type { Story } from '../story.ts'
import * as d from './deeds.ts'
import { APPS, DATA } from './servers.ts'

const [V, V2, K] = ['verifikator', 'verifikator2', 'kabid'] as const

/** Requests on somebody's desk at the office: approved but stuck, and in review. */
export const ON_THE_DESK: readonly Story[] = [
  // Approved, and something foreign stands on the name.
  {
    unit: 'disnaker',
    name: 'disnaker',
    channel: 'portal',
    category: 'institution',
    purpose:
      'Situs resmi Dinas Tenaga Kerja: lowongan kerja, pelatihan di BLK, dan layanan kartu pencari kerja (AK-1).',
    letter: { number: '500.15/268', workingDaysAgo: 4 },
    steps: [
      [4, '08.20', 'disnaker', d.draft],
      [4, '08.38', 'disnaker', d.template('Permohonan Subdomain Disnaker.pdf')],
      [4, '08.45', 'disnaker', d.submit],
      [4, '11.00', V, d.start],
      [3, '10.40', V, d.TEMPLATE_WAIVED],
      [1, '10.20', K, d.approve(APPS)],
    ],
  },
  // In review.
  {
    unit: 'rsuddatusanggul',
    name: 'antrean-rsud',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Pendaftaran antrean rawat jalan daring yang terhubung dengan antrean BPJS Kesehatan (Mobile JKN).',
    letter: { number: '400.7/2340', workingDaysAgo: 3 },
    wish: APPS,
    steps: [
      [3, '08.32', 'rsuddatusanggul', d.draft],
      [
        3,
        '08.55',
        'rsuddatusanggul',
        d.handIn(
          d.file('R01', 'letter', 'surat permohonan antrean.pdf'),
          d.file('R10', 'source', 'antrean-rsud.zip'),
          d.file('R11', 'decree', 'SK Tim SIMRS 2026.pdf'),
          d.file('R12', 'report', 'laporan aplikasi antrean.pdf'),
          d.file('R13', 'flow', 'alur antrean rawat jalan.pdf'),
          d.file('R14', 'api', 'integrasi antrean BPJS.pdf'),
        ),
      ],
      [3, '09.20', 'rsuddatusanggul', d.submit],
      [3, '13.40', V, d.start],
      [2, '10.10', V, d.judge({ R01: d.OK, R10: d.OK, R11: d.OK, R12: d.OK, R13: d.OK, R14: d.OK })],
      [2, '10.32', V, d.edit({ target: APPS })],
    ],
  },
  {
    unit: 'bappelitbang',
    name: 'satudata',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Portal Satu Data Kabupaten Tapin: katalog data sektoral yang dibagikan kepada perangkat daerah dan masyarakat.',
    letter: { number: '500.12/498', workingDaysAgo: 11 },
    wish: DATA,
    steps: [
      [11, '10.10', 'bappelitbang', d.draft],
      [
        11,
        '10.30',
        'bappelitbang',
        d.handIn(
          d.file('R01', 'letter', 'Permohonan Satu Data.pdf'),
          d.link('R10', 'https://drive.demo.tapinkab.go.id/bappelitbang/satudata'),
          d.file('R12', 'report', 'Laporan Pembuatan Satu Data.pdf'),
          d.file('R13', 'flow', 'Alur Data.pdf'),
        ),
      ],
      [11, '10.44', 'bappelitbang', d.submit],
      [11, '15.15', V, d.start],
      [10, '09.10', V, d.judge({ R01: d.OK, R10: d.notComplete('Basis data belum dilampirkan.'), R12: d.OK, R13: d.notValid('Diagram belum memuat peran walidata.') })], // prettier-ignore
      [10, '09.20', V, d.sendBack('incomplete', 'Mohon kode sumber dilengkapi dengan cadangan basis data, dan diagram alir dilengkapi dengan peran walidata.', { 'documents.R10': 'Mohon ditambahkan cadangan basis data.', 'documents.R13': 'Mohon dilengkapi dengan peran walidata dan produsen data.' })], // prettier-ignore
      [7, '09.30', 'bappelitbang', d.handIn(d.again(d.link('R10', 'https://drive.demo.tapinkab.go.id/bappelitbang/satudata-lengkap')), d.again(d.file('R13', 'flow', 'Alur Data rev1.pdf')))], // prettier-ignore
      [7, '09.42', 'bappelitbang', d.submit],
      [7, '14.20', V, d.start],
      [6, '10.05', V, d.judge({ R10: d.OK, R13: d.notValid('Alur persetujuan walidata belum tergambar.') })],
      [6, '10.12', V, d.sendBack('not-valid', 'Diagram alir belum menggambarkan persetujuan walidata sebelum data diterbitkan. Mohon diperbaiki.', { 'documents.R13': 'Mohon ditambahkan langkah persetujuan walidata.' })], // prettier-ignore
      [2, '11.05', 'bappelitbang', d.handIn(d.again(d.file('R13', 'flow', 'Alur Data rev2.pdf')))],
      [2, '11.10', 'bappelitbang', d.submit],
      [1, '08.40', V, d.start],
    ],
  },
  {
    unit: 'disketapang',
    name: 'hargapangan',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Panel harga pangan harian: beras, cabai, bawang, minyak goreng, dan ikan haruan dari tiga pasar di Kabupaten Tapin.',
    letter: { number: '500.1/154', workingDaysAgo: 6 },
    steps: [
      [6, '13.05', 'disketapang', d.draft],
      [
        6,
        '13.30',
        'disketapang',
        d.handIn(
          d.file('R01', 'letter', 'Surat Permohonan Panel Harga.pdf'),
          d.none('R10', 'Aplikasi dibuat Badan Pangan Nasional; kode sumber tidak dimiliki daerah.'),
          d.file('R12', 'report', 'Laporan Panel Harga Pangan.pdf'),
          d.file('R13', 'process', 'Proses Bisnis Panel Harga.docx'),
        ),
      ],
      [6, '13.44', 'disketapang', d.submit],
      [5, '10.15', V2, d.start],
      [4, '09.45', V2, d.judge({ R01: d.OK, R10: d.waived('Kode sumber dikelola Badan Pangan Nasional.'), R12: d.OK })], // prettier-ignore
    ],
  },
  {
    unit: 'dlh',
    name: 'dlh',
    channel: 'portal',
    category: 'institution',
    purpose:
      'Situs resmi Dinas Lingkungan Hidup: indeks kualitas udara dan air, dokumen lingkungan, serta layanan bank sampah.',
    letter: { number: '600.4/163', workingDaysAgo: 2 },
    steps: [
      [2, '09.05', 'dlh', d.draft],
      [2, '09.20', 'dlh', d.template('Permohonan Subdomain DLH.pdf')],
      [2, '09.26', 'dlh', d.submit],
      [2, '13.55', V2, d.start],
      [1, '09.10', V2, d.judge({ R01: d.OK, R10: d.waived('Memakai templat Diskominfo.') })],
    ],
  },
  {
    unit: 'setwan',
    name: 'jdih-dprd',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Jaringan Dokumentasi dan Informasi Hukum DPRD Kabupaten Tapin: produk hukum, risalah rapat, dan naskah akademik.',
    letter: { number: '100.3/207', workingDaysAgo: 2 },
    steps: [
      [2, '10.20', 'setwan', d.draft],
      [
        2,
        '10.45',
        'setwan',
        d.handIn(
          d.file('R01', 'letter', 'Permohonan JDIH DPRD.pdf'),
          d.link('R10', 'https://drive.demo.tapinkab.go.id/setwan/jdih'),
          d.file('R12', 'report', 'Laporan Pembuatan JDIH.pdf'),
          d.file('R13', 'flow', 'Alur Pengunggahan Produk Hukum.pdf'),
        ),
      ],
      [2, '11.00', 'setwan', d.submit],
      [2, '14.10', V, d.assign(V2)],
      [1, '10.45', V2, d.start],
    ],
  },
]
