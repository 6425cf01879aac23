import type { Story } from '../story.ts'
import * as d from './deeds.ts'
import { APPS, DATA, SITES } from './servers.ts'

const [V, V2, K] = ['verifikator', 'verifikator2', 'kabid'] as const

/** Names for services and events that came to their end: active, with every kind of hand-over. */
export const FINISHED_SERVICES: readonly Story[] = [
  {
    unit: 'disdik',
    name: 'spmb.disdik',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Sistem Penerimaan Murid Baru (SPMB) jenjang SD dan SMP: pendaftaran daring, seleksi jalur domisili, dan pengumuman hasil.',
    letter: { number: '500.12/1240', workingDaysAgo: 6 },
    wish: APPS,
    steps: [
      [6, '10.02', 'disdik', d.draft],
      [
        6,
        '10.20',
        'disdik',
        d.handIn(
          d.file('R01', 'letter', 'Surat Permohonan SPMB.pdf'),
          d.file('R10', 'source', 'spmb-disdik-v1.2.zip'),
          d.file('R12', 'report', 'Laporan Pembuatan Aplikasi SPMB.pdf'),
          d.file('R13', 'flow', 'Alur Pendaftaran SPMB.pdf'),
        ),
      ],
      [6, '10.58', 'disdik', d.submit],
      [6, '14.10', V, d.start],
      [5, '09.20', V, d.judge({ R01: d.OK, R10: d.OK, R12: d.OK, R13: d.OK })],
      [5, '14.30', K, d.approve(APPS)],
    ],
  },
  {
    unit: 'bpbd',
    name: 'bpbd',
    channel: 'whatsapp',
    category: 'public-service',
    purpose:
      'Situs informasi kebencanaan: peringatan dini banjir dan karhutla, nomor darurat, serta peta titik pengungsian.',
    letter: { number: '300.2/098', workingDaysAgo: 14 },
    steps: [
      [14, '08.25', V, d.draft],
      [
        14,
        '08.40',
        V,
        d.handIn(
          d.file('R01', 'letter', 'WA_20_surat permohonan BPBD.pdf'),
          d.none('R10', 'Menggunakan templat Diskominfo; disampaikan lewat WhatsApp.'),
          d.none('R12', 'Situs disiapkan Diskominfo karena kebutuhan mendesak menjelang musim hujan.'),
          d.file('R13', 'flow', 'alur peringatan dini.pdf'),
        ),
      ],
      [14, '08.55', V, d.submit],
      [14, '09.10', V2, d.start],
      [14, '09.35', V2, d.judge({ R01: d.OK, R10: d.waived('Memakai templat Diskominfo.'), R12: d.waived('Dibangun Diskominfo.'), R13: d.OK })], // prettier-ignore
      [14, '10.40', K, d.approve(SITES, 'Diprioritaskan untuk kesiapsiagaan musim hujan.')],
      [14, '11.15', V2, d.prepare({ url: 'https://bpbd.tapinkab.go.id/masuk', username: 'admin.bpbd', password: 'Siaga-Banjir-4402' })], // prettier-ignore
      [14, '11.20', V2, d.handOver('Diserahkan kepada pengelola teknis BPBD.')],
    ],
  },
  {
    unit: 'rsuddatusanggul',
    name: 'rsuddatusanggul',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Situs resmi RSUD Datu Sanggul Rantau: jadwal praktik dokter, ketersediaan tempat tidur, tarif layanan, dan kanal pengaduan pasien.',
    letter: { number: '400.7/2291', workingDaysAgo: 13 },
    steps: [
      [13, '09.30', 'rsuddatusanggul', d.draft],
      [
        13,
        '09.48',
        'rsuddatusanggul',
        d.handIn(
          d.file('R01', 'unsigned', 'surat permohonan rsud.pdf'),
          d.onDisc('R10', '1 keping DVD berisi kode sumber dan cadangan basis data'),
          d.file('R12', 'report', 'laporan website rsud.pdf'),
          d.file('R13', 'flow', 'alur layanan rawat jalan.pdf'),
        ),
      ],
      [13, '10.15', 'rsuddatusanggul', d.submit],
      [13, '14.00', V, d.start],
      [13, '14.25', V, d.judge({ R01: d.notValid('Surat belum ditandatangani Direktur.'), R10: d.OK, R12: d.OK, R13: d.OK })], // prettier-ignore
      [13, '14.32', V, d.sendBack('not-valid', 'Surat permohonan belum ditandatangani. Mohon diunggah kembali surat yang telah ditandatangani Direktur atau pejabat yang diberi kewenangan.', { 'documents.R01': 'Mohon diganti dengan surat yang telah ditandatangani.' })], // prettier-ignore
      [12, '09.05', 'rsuddatusanggul', d.handIn(d.again(d.file('R01', 'letter', 'surat permohonan rsud (ttd direktur).pdf')))], // prettier-ignore
      [12, '09.08', 'rsuddatusanggul', d.submit],
      [12, '10.30', V, d.start],
      [12, '10.36', V, d.judge({ R01: d.OK })],
      [12, '13.20', K, d.approve(APPS)],
      [12, '14.45', V, d.prepare({ url: 'https://rsuddatusanggul.tapinkab.go.id/masuk', username: 'simrs.admin', password: 'Datu-Sanggul-7315' })], // prettier-ignore
      [12, '14.50', V, d.handOver('Akun pengelola dan panduan diserahkan.')],
      [11, '08.14', 'rsuddatusanggul', d.reveal],
    ],
  },
  {
    unit: 'dpmptsp',
    name: 'dpmptsp',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Situs Mal Pelayanan Publik dan informasi perizinan: persyaratan, standar waktu, biaya, dan survei kepuasan masyarakat.',
    letter: { number: '500.12/433', workingDaysAgo: 10 },
    steps: [
      [10, '10.12', 'dpmptsp', d.draft],
      [
        10,
        '10.25',
        'dpmptsp',
        d.handIn(
          d.file('R01', 'letter', '433-Permohonan Subdomain.pdf'),
          d.link('R10', 'https://drive.demo.tapinkab.go.id/dpmptsp/situs-mpp'),
          d.file('R12', 'report', 'Laporan Pembuatan Situs MPP.pdf'),
          d.file('R13', 'process', 'Proses Bisnis Perizinan.docx'),
          d.file('R14', 'api', 'Spesifikasi API Antrean MPP.pdf'),
        ),
      ],
      [10, '10.50', 'dpmptsp', d.submit],
      [10, '14.20', V, d.start],
      [9, '09.00', V, d.judge({ R01: d.OK, R10: d.OK, R12: d.OK, R13: d.OK, R14: d.OK })],
      [9, '10.10', V2, d.approve(APPS, 'Diputuskan selaku Plh. Kepala Bidang.')],
      [9, '13.15', V, d.prepare({ url: 'https://dpmptsp.tapinkab.go.id/masuk', username: 'pengelola.mpp', password: 'Mal-Layanan-5520' })], // prettier-ignore
      [9, '13.20', V, d.handOver('Informasi akun diserahkan melalui portal.')],
      [8, '09.44', 'dpmptsp', d.reveal],
    ],
  },
  {
    unit: 'disbudpar',
    name: 'festival-rantau',
    channel: 'portal',
    category: 'event',
    expiresInDays: 75,
    purpose:
      'Laman kegiatan Festival Seni dan Budaya Rantau: jadwal pertunjukan, pendaftaran peserta lomba, dan peta lokasi.',
    letter: { number: '500.13/276', workingDaysAgo: 8 },
    steps: [
      [8, '13.10', 'disbudpar', d.draft],
      [8, '13.25', 'disbudpar', d.template('Surat Permohonan Laman Festival.pdf')],
      [8, '13.40', 'disbudpar', d.submit],
      [7, '08.15', V, d.start],
      [7, '08.30', V, d.TEMPLATE_WAIVED],
      [7, '10.00', K, d.approve(SITES, 'Berlaku sampai dengan tanggal berakhirnya kegiatan.')],
      [7, '11.10', V, d.prepare({ url: 'https://festival-rantau.tapinkab.go.id/masuk', username: 'panitia', password: 'Mamanda-Tapin-3391' })], // prettier-ignore
      [7, '11.12', V, d.handOver('Informasi akun diserahkan melalui portal.')],
      [7, '11.40', 'disbudpar', d.reveal],
    ],
  },
  {
    unit: 'dukcapil',
    name: 'adminduk',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Layanan administrasi kependudukan daring: pengajuan akta kelahiran, kartu keluarga, dan pindah datang dengan pemantauan status berkas.',
    letter: { number: '400.12/905', workingDaysAgo: 4 },
    wish: APPS,
    steps: [
      [4, '09.00', 'dukcapil', d.draft],
      [
        4,
        '09.25',
        'dukcapil',
        d.handIn(
          d.file('R01', 'letter', 'Surat Permohonan Adminduk.pdf'),
          d.link('R10', 'https://drive.demo.tapinkab.go.id/dukcapil/adminduk'),
          d.file('R11', 'decree', 'SK Tim Pengelola Layanan Daring.pdf'),
          d.file('R12', 'report', 'Laporan Pembuatan Adminduk.pdf'),
          d.file('R13', 'flow', 'Alur Akta Kelahiran.pdf'),
        ),
      ],
      [4, '09.50', 'dukcapil', d.submit],
      [4, '13.30', V, d.start],
      [3, '08.50', V, d.judge({ R01: d.OK, R10: d.OK, R11: d.OK, R12: d.OK, R13: d.OK })],
      [2, '09.30', K, d.approve(APPS)],
      [1, '14.10', V, d.prepare({ url: 'https://adminduk.tapinkab.go.id/masuk', username: 'operator.adminduk', password: 'Akta-Gasan-Kita-9047', note: 'Mohon kata sandi diganti pada saat pertama kali masuk.' })], // prettier-ignore
      [1, '14.15', V, d.handOver('Informasi akun dapat dibuka satu kali oleh akun OPD.')],
    ],
  },
  {
    unit: 'inspektorat',
    name: 'wbs',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Whistleblowing System: kanal pengaduan dugaan pelanggaran bagi pegawai dan masyarakat dengan perlindungan identitas pelapor.',
    letter: { number: '700.1/331', workingDaysAgo: 7 },
    steps: [
      [7, '10.15', 'inspektorat', d.draft],
      [
        7,
        '10.40',
        'inspektorat',
        d.handIn(
          d.file('R01', 'letter', 'Permohonan Subdomain WBS.pdf'),
          d.onDisc('R10', '1 diska lepas berisi kode sumber; tersimpan dalam amplop tersegel'),
          d.file('R12', 'report', 'Laporan Pembuatan WBS.pdf'),
          d.file('R13', 'flow', 'Alur Penanganan Pengaduan.pdf'),
        ),
      ],
      [7, '11.05', 'inspektorat', d.submit],
      [7, '13.45', V2, d.start],
      [6, '08.40', V2, d.judge({ R01: d.OK, R10: d.OK, R12: d.OK, R13: d.OK })],
      [6, '11.25', K, d.approve(DATA)],
      [5, '10.05', V2, d.prepare({ url: 'https://wbs.tapinkab.go.id/masuk', username: 'irban.khusus', password: 'Amanah-Jujur-1186' })], // prettier-ignore
      [5, '10.10', V2, d.handOver('Diserahkan kepada Auditor yang ditunjuk.')],
      [4, '15.20', 'inspektorat', d.reveal],
    ],
  },
  {
    unit: 'pkm-margasari',
    name: 'pkm-margasari',
    channel: 'portal',
    category: 'public-service',
    purpose:
      'Situs UPTD Puskesmas Margasari: jadwal poli dan posyandu, alur pelayanan BPJS, serta pendaftaran antrean.',
    letter: { number: '400.7.2/164', workingDaysAgo: 5 },
    steps: [
      [5, '09.10', 'pkm-margasari', d.draft],
      [5, '09.22', 'pkm-margasari', d.template('surat permohonan pkm margasari.pdf')],
      [5, '09.30', 'pkm-margasari', d.submit],
      [5, '13.50', V2, d.start],
      [4, '08.30', V2, d.TEMPLATE_WAIVED],
      [3, '10.15', K, d.approve(SITES)],
      [1, '15.10', V2, d.prepare({ url: 'https://pkm-margasari.tapinkab.go.id/masuk', username: 'admin.margasari', password: 'Sehat-Bersama-2256' })], // prettier-ignore
    ],
  },
]
