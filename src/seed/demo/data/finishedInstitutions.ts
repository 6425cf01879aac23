import type { Story } from '../story.ts'
import * as d from './deeds.ts'
import { SITES } from './servers.ts'

const [V, V2, K] = ['verifikator', 'verifikator2', 'kabid'] as const

/** Sites of institutions that came to their end: active names, with every kind of hand-over. */
export const FINISHED_INSTITUTIONS: readonly Story[] = [
  {
    unit: 'disdik',
    name: 'disdik',
    channel: 'portal',
    category: 'institution',
    purpose:
      'Situs resmi Dinas Pendidikan Kabupaten Tapin: profil, data satuan pendidikan, pengumuman, dan berkas layanan bagi sekolah, guru, dan orang tua murid.',
    letter: { number: '500.12/1187', workingDaysAgo: 15 },
    steps: [
      [15, '09.12', 'disdik', d.draft],
      [15, '09.40', 'disdik', d.template('Surat Permohonan Subdomain Disdik.pdf')],
      [15, '10.05', 'disdik', d.submit],
      [15, '13.35', V, d.start],
      [15, '13.50', V, d.TEMPLATE_WAIVED],
      [14, '08.45', K, d.approve(SITES, 'Berkas lengkap dan sesuai.')],
      [14, '10.20', V, d.prepare({ url: 'https://disdik.tapinkab.go.id/masuk', username: 'admin.disdik', password: 'Sasirangan-2718', note: 'Mohon kata sandi diganti pada saat pertama kali masuk.' })], // prettier-ignore
      [14, '10.25', V, d.handOver('Informasi akun dan panduan diserahkan melalui portal.')],
      [14, '11.03', 'disdik', d.reveal],
    ],
  },
  {
    unit: 'dishub',
    name: 'dishub',
    channel: 'portal',
    category: 'institution',
    purpose:
      'Situs resmi Dinas Perhubungan: profil, jadwal uji berkala kendaraan bermotor (KIR), dan informasi lalu lintas.',
    letter: { number: '500.12.3/214', workingDaysAgo: 14 },
    wish: { type: 'CNAME', value: 'server-dishub.demo.tapinkab.go.id', proxied: false },
    steps: [
      [14, '13.30', 'dishub', d.draft],
      [
        14,
        '13.52',
        'dishub',
        d.handIn(
          d.file('R01', 'letter', 'Surat Permohonan.pdf'),
          d.link('R10', 'https://drive.demo.tapinkab.go.id/dishub/kode-sumber'),
          d.file('R11', 'decree', 'SK Tim Pengelola Website Dishub.pdf'),
          d.file('R12', 'report', 'Laporan Pembuatan Website Dishub.pdf'),
          d.file('R13', 'flow', 'Flowchart Uji Berkala.pdf'),
        ),
      ],
      [14, '14.15', 'dishub', d.submit],
      [13, '08.20', V2, d.start],
      [13, '09.05', V2, d.judge({ R01: d.OK, R10: d.OK, R11: d.OK, R12: d.OK, R13: d.OK })],
      [13, '11.10', K, d.approve({ type: 'CNAME', value: 'server-dishub.demo.tapinkab.go.id', proxied: false })], // prettier-ignore
      [13, '13.40', V2, d.noLogin('Situs dikelola sendiri oleh Dinas Perhubungan pada hosting miliknya; Diskominfo hanya membuatkan catatan DNS.')], // prettier-ignore
      [13, '13.44', V2, d.handOver('Panduan disampaikan; tidak ada akun yang diserahkan.')],
    ],
  },
  {
    unit: 'kec-binuang',
    name: 'kec-binuang',
    channel: 'letter',
    category: 'institution',
    purpose:
      'Situs resmi Kecamatan Binuang: profil wilayah, standar pelayanan, jadwal musrenbang, dan berita kegiatan.',
    letter: { number: '500.12/087', workingDaysAgo: 12 },
    steps: [
      [11, '09.18', V, d.draft],
      [11, '09.30', V, d.template('Scan surat masuk Kec. Binuang.pdf')],
      [11, '09.36', V, d.submit],
      [11, '11.02', V2, d.start],
      [11, '11.20', V2, d.TEMPLATE_WAIVED],
      [11, '14.05', K, d.approve(SITES)],
      [10, '08.40', V2, d.prepare({ url: 'https://kec-binuang.tapinkab.go.id/masuk', username: 'admin.binuang', password: 'Binuang-Raya-8830', note: 'Tautan menuju akun telah dikirim ke surel kecamatan.' })], // prettier-ignore
      [10, '08.46', V2, d.handOver('Surel pemberitahuan dikirim ke kecamatan.')],
    ],
  },
  {
    unit: 'bappelitbang',
    name: 'bappelitbang',
    channel: 'portal',
    category: 'institution',
    purpose:
      'Situs resmi Bappelitbang: dokumen perencanaan (RPJPD, RPJMD, RKPD), hasil kajian, dan agenda musrenbang kabupaten.',
    letter: { number: '500.12/512', workingDaysAgo: 9 },
    steps: [
      [9, '08.35', 'bappelitbang', d.draft],
      [9, '08.50', 'bappelitbang', d.template('Permohonan Subdomain Bappelitbang.pdf')],
      [9, '09.02', 'bappelitbang', d.submit],
      [9, '10.40', V, d.start],
      [9, '10.55', V, d.TEMPLATE_WAIVED],
      [8, '08.30', V2, d.approve(SITES, 'Diputuskan selaku Plh. Kepala Bidang.')],
      [8, '09.40', V, d.prepare({ url: 'https://bappelitbang.tapinkab.go.id/masuk', username: 'admin.bappelitbang', password: 'Rencana-Induk-6104' })], // prettier-ignore
      [8, '09.42', V, d.handOver('Informasi akun diserahkan melalui portal.')],
      [8, '10.20', 'bappelitbang', d.reveal],
    ],
  },
  {
    unit: 'kec-tapinselatan',
    name: 'kec-tapinselatan',
    channel: 'letter',
    category: 'institution',
    purpose:
      'Situs resmi Kecamatan Tapin Selatan: profil, pelayanan administrasi terpadu (PATEN), dan pengumuman bagi warga.',
    letter: { number: '500.12/112', workingDaysAgo: 5 },
    steps: [
      [4, '10.05', V, d.draft],
      [4, '10.18', V, d.template('Scan surat Kec. Tapin Selatan.pdf')],
      [4, '10.22', V, d.submit],
      [3, '08.45', V2, d.start],
      [3, '09.05', V2, d.TEMPLATE_WAIVED],
      [1, '09.15', K, d.approve(SITES)],
    ],
  },
]
