import type { Story } from '../story.ts'
import * as d from './deeds.ts'

const [V, V2, K] = ['verifikator', 'verifikator2', 'kabid'] as const

/** Requests that were rejected or withdrawn; their names are free again. */
export const ENDED: readonly Story[] = [
  {
    unit: 'dpmptsp',
    name: 'perizinan',
    channel: 'portal',
    category: 'public-service',
    purpose: 'Laman pendaftaran izin usaha bagi pelaku usaha di Kabupaten Tapin.',
    letter: { number: '500.12/402', workingDaysAgo: 13 },
    steps: [
      [13, '13.05', 'dpmptsp', d.draft],
      [13, '13.20', 'dpmptsp', d.template('402-Permohonan perizinan.pdf')],
      [13, '13.32', 'dpmptsp', d.submit],
      [12, '09.25', V2, d.start],
      [12, '09.50', V2, d.TEMPLATE_WAIVED],
      [12, '14.10', K, d.reject('purpose-does-not-fit', 'Perizinan berusaha dilaksanakan melalui OSS secara nasional sehingga laman pendaftaran tersendiri tidak dapat disetujui. Informasi perizinan mohon dimuat pada situs DPMPTSP.')], // prettier-ignore
    ],
  },
  {
    unit: 'distan',
    name: 'hargapangan',
    channel: 'email',
    category: 'public-service',
    purpose: 'Informasi harga harian komoditas pangan pokok di pasar Kabupaten Tapin.',
    letter: { number: '500.6/377', workingDaysAgo: 12 },
    steps: [
      [12, '08.30', V, d.draft],
      [12, '08.42', V, d.template('Lampiran surel Distan.pdf')],
      [12, '08.50', V, d.submit],
      [12, '13.00', V2, d.start],
      [12, '13.30', V2, d.TEMPLATE_WAIVED],
      [11, '08.55', K, d.reject('other', 'Sesuai hasil koordinasi, urusan harga pangan berada pada Dinas Ketahanan Pangan. Mohon permohonan diajukan oleh perangkat daerah tersebut.')], // prettier-ignore
    ],
  },
  {
    unit: 'dpmd',
    name: 'bumdes-mandiri',
    channel: 'portal',
    category: 'public-service',
    purpose: 'Toko daring bersama bagi badan usaha milik desa (BUM Desa) di Kabupaten Tapin.',
    letter: { number: '400.10/219', workingDaysAgo: 6 },
    steps: [
      [6, '08.40', 'dpmd', d.draft],
      [6, '08.58', 'dpmd', d.template('Surat permohonan BUMDes.pdf')],
      [6, '09.10', 'dpmd', d.submit],
      [6, '13.25', V, d.start],
      [
        5,
        '08.35',
        V,
        d.judge({ R01: d.notValid('Pemilik layanan adalah BUM Desa, bukan perangkat daerah.') }),
      ],
      [5, '15.05', K, d.reject('not-an-official-unit', 'BUM Desa bukan perangkat daerah. Subdomain hanya diberikan kepada perangkat daerah; bagi desa tersedia domain desa.id. Bidang kami siap membantu proses pendaftarannya.')], // prettier-ignore
    ],
  },
  {
    unit: 'dlh',
    name: 'banksampah',
    channel: 'portal',
    category: 'public-service',
    purpose: 'Pendataan bank sampah dan jadwal pengangkutan.',
    letter: { number: '600.4/141', workingDaysAgo: 10 },
    steps: [
      [10, '09.15', 'dlh', d.draft],
      [10, '09.35', 'dlh', d.template('permohonan bank sampah.pdf')],
      [10, '09.41', 'dlh', d.submit],
      [10, '14.50', V, d.start],
      [9, '08.22', 'dlh', d.withdraw('Layanan bank sampah akan digabung dalam situs utama DLH.')],
    ],
  },
  {
    unit: 'ukpbj',
    name: 'klinik-pengadaan',
    channel: 'portal',
    category: 'public-service',
    purpose: 'Konsultasi pengadaan barang/jasa bagi perangkat daerah dan penyedia.',
    letter: { number: '000.3/088', workingDaysAgo: 3 },
    steps: [
      [3, '11.00', 'ukpbj', d.draft],
      [3, '11.15', 'ukpbj', d.template('Permohonan Klinik Pengadaan.pdf')],
      [3, '11.22', 'ukpbj', d.submit],
      [3, '14.35', 'ukpbj', d.withdraw('Menunggu persetujuan Sekretaris Daerah; akan diajukan kembali.')],
    ],
  },
]
