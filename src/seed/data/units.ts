import type { UNIT_CONFIDENCE, UNIT_TYPES } from '#domain/unitTypes.ts'

type UnitType = (typeof UNIT_TYPES)[number]
type Confidence = (typeof UNIT_CONFIDENCE)[number]

export interface SeedUnit {
  name: string
  type: UnitType
  /** Null where none is in use. */
  abbreviation: string | null
  suggestedLabel: string
  /** Label paths without the zone that the unit already uses. */
  knownNames: string[]
  confidence: Confidence
}

type Row = readonly [
  name: string,
  type: UnitType,
  abbreviation: string,
  suggestedLabel: string,
  confidence: Confidence,
  knownNames?: string[],
]

// prettier-ignore
const ROWS: readonly Row[] = [
  ['Sekretariat Daerah', 'sekretariat', 'Setda', 'setda', 'high'],
  ['Sekretariat DPRD', 'sekretariat', 'Setwan', 'setwan', 'high'],
  ['Inspektorat', 'inspektorat', 'Inspektorat', 'inspektorat', 'medium'],
  ['Dinas Komunikasi dan Informatika', 'dinas', 'Diskominfo', 'diskominfo', 'high', ['diskominfo.profile']],
  ['Dinas Pendidikan', 'dinas', 'Disdik', 'disdik', 'high'],
  ['Dinas Kesehatan', 'dinas', 'Dinkes', 'dinkes', 'high'],
  ['Dinas Sosial', 'dinas', 'Dinsos', 'dinsos', 'high'],
  ['Dinas Tenaga Kerja', 'dinas', 'Disnaker', 'disnaker', 'high'],
  ['Dinas Kependudukan dan Pencatatan Sipil', 'dinas', 'Disdukcapil', 'dukcapil', 'high',
    ['dukcapil', 'pondok.dukcapil', 'pengantin.dukcapil', 'simak.dukcapil', 'files.dukcapil']],
  ['Dinas Pemberdayaan Perempuan dan Perlindungan Anak', 'dinas', 'DP3A / DPPPA', 'dp3a', 'high'],
  ['Dinas Pengendalian Penduduk dan Keluarga Berencana', 'dinas', 'DPPKB', 'dppkb', 'high'],
  ['Dinas Pemberdayaan Masyarakat dan Desa', 'dinas', 'DPMD', 'dpmd', 'high'],
  ['Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'dinas', 'DPMPTSP', 'dpmptsp', 'high'],
  ['Dinas Perdagangan', 'dinas', 'Disdag', 'disdag', 'high'],
  ['Dinas Perindustrian', 'dinas', 'Disperin', 'disperin', 'high'],
  ['Dinas Kebudayaan dan Pariwisata', 'dinas', 'Disbudpar', 'disbudpar', 'high'],
  ['Dinas Pemuda dan Olahraga', 'dinas', 'Dispora', 'dispora', 'high'],
  ['Dinas Perpustakaan dan Kearsipan', 'dinas', 'Disputarsip (Dispusip)', 'disputarsip', 'medium'],
  ['Dinas Perhubungan', 'dinas', 'Dishub', 'dishub', 'high'],
  ['Dinas Lingkungan Hidup', 'dinas', 'DLH', 'dlh', 'high'],
  ['Dinas Ketahanan Pangan', 'dinas', 'DKP / Disketapang', 'disketapang', 'medium'],
  ['Dinas Perikanan', 'dinas', 'Diskan', 'diskan', 'medium'],
  ['Dinas Pertanian', 'dinas', 'Distan', 'distan', 'high'],
  ['Dinas Pekerjaan Umum dan Penataan Ruang', 'dinas', 'DPUPR', 'dpupr', 'medium'],
  ['Dinas Perumahan Rakyat dan Kawasan Permukiman', 'dinas', 'Disperkim', 'disperkim', 'low'],
  ['Satuan Polisi Pamong Praja dan Pemadam Kebakaran', 'satuan', 'Satpol PP dan Damkar', 'satpolppdamkar', 'high'],
  ['Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah', 'badan', 'Bappelitbang', 'bappelitbang', 'high',
    ['e-starlitbang']],
  ['Badan Keuangan dan Aset Daerah', 'badan', 'BKAD (lama: BPKAD)', 'bkad', 'high'],
  ['Badan Pengelola Pajak dan Retribusi Daerah', 'badan', 'BPPRD', 'bpprd', 'medium'],
  ['Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'badan', 'BKPSDM', 'bkpsdm', 'high'],
  ['Badan Kesatuan Bangsa dan Politik', 'badan', 'Kesbangpol', 'kesbangpol', 'high'],
  ['Badan Penanggulangan Bencana Daerah', 'badan', 'BPBD', 'bpbd', 'high'],
  ['Unit Kerja Pengadaan Barang/Jasa (Bagian PBJ Setda)', 'bagian', 'UKPBJ', 'ukpbj', 'high', ['spse']],
  ['RSUD Datu Sanggul Rantau', 'rsud', 'RSUD Datu Sanggul', 'rsuddatusanggul', 'high'],
  ['Kecamatan Binuang', 'kecamatan', '', 'kec-binuang', 'high'],
  ['Kecamatan Tapin Selatan', 'kecamatan', '', 'kec-tapinselatan', 'high'],
  ['Kecamatan Tapin Tengah', 'kecamatan', '', 'kec-tapintengah', 'high'],
  ['Kecamatan Tapin Utara', 'kecamatan', '', 'kec-tapinutara', 'high'],
  ['Kecamatan Candi Laras Selatan', 'kecamatan', 'CLS', 'kec-candilarasselatan', 'high'],
  ['Kecamatan Candi Laras Utara', 'kecamatan', 'CLU', 'kec-candilarasutara', 'high'],
  ['Kecamatan Bakarangan', 'kecamatan', '', 'kec-bakarangan', 'high'],
  ['Kecamatan Piani', 'kecamatan', '', 'kec-piani', 'high'],
  ['Kecamatan Bungur', 'kecamatan', '', 'kec-bungur', 'high'],
  ['Kecamatan Lokpaikat', 'kecamatan', '', 'kec-lokpaikat', 'high'],
  ['Kecamatan Salam Babaris', 'kecamatan', '', 'kec-salambabaris', 'high'],
  ['Kecamatan Hatungun', 'kecamatan', '', 'kec-hatungun', 'high'],
  ['Kelurahan Binuang (Kec. Binuang)', 'kelurahan', '', 'kel-binuang', 'high'],
  ['Kelurahan Karangan Putih (Kec. Binuang)', 'kelurahan', '', 'kel-karanganputih', 'high'],
  ['Kelurahan Raya Belanti (Kec. Binuang)', 'kelurahan', '', 'kel-rayabelanti', 'high'],
  ['Kelurahan Tambarangan (Kec. Tapin Selatan)', 'kelurahan', '', 'kel-tambarangan', 'high'],
  ['Kelurahan Rangda Malingkung (Kec. Tapin Utara)', 'kelurahan', '', 'kel-rangdamalingkung', 'high'],
  ['Kelurahan Kupang (Kec. Tapin Utara)', 'kelurahan', '', 'kel-kupang', 'high'],
  ['Kelurahan Rantau Kanan (Kec. Tapin Utara)', 'kelurahan', '', 'kel-rantaukanan', 'high'],
  ['Kelurahan Rantau Kiwa (Kec. Tapin Utara)', 'kelurahan', '', 'kel-rantaukiwa', 'high'],
  ['Kelurahan Bitahan (Kec. Lokpaikat)', 'kelurahan', '', 'kel-bitahan', 'high'],
  ['UPTD Puskesmas Tapin Utara', 'puskesmas', 'PKM Tapin Utara', 'pkm-tapinutara', 'high'],
  ['UPTD Puskesmas Salam Babaris', 'puskesmas', 'PKM Salam Babaris', 'pkm-salambabaris', 'high'],
  ['UPTD Puskesmas Pandahan', 'puskesmas', 'PKM Pandahan', 'pkm-pandahan', 'high'],
  ['UPTD Puskesmas Baringin', 'puskesmas', 'PKM Baringin', 'pkm-baringin', 'high'],
  ['UPTD Puskesmas Margasari', 'puskesmas', 'PKM Margasari', 'pkm-margasari', 'high'],
  ['UPTD Puskesmas Binuang', 'puskesmas', 'PKM Binuang', 'pkm-binuang', 'medium'],
  ['UPTD Puskesmas Tambarangan', 'puskesmas', 'PKM Tambarangan', 'pkm-tambarangan', 'medium'],
  ['UPTD Puskesmas Hatungun', 'puskesmas', 'PKM Hatungun', 'pkm-hatungun', 'medium'],
  ['UPTD Puskesmas Bakarangan', 'puskesmas', 'PKM Bakarangan', 'pkm-bakarangan', 'medium'],
  ['UPTD Puskesmas Lokpaikat', 'puskesmas', 'PKM Lokpaikat', 'pkm-lokpaikat', 'medium'],
  ['UPTD Puskesmas Piani', 'puskesmas', 'PKM Piani', 'pkm-piani', 'medium'],
  ['UPTD Puskesmas Banua Padang', 'puskesmas', 'PKM Banua Padang', 'pkm-banuapadang', 'low'],
  ['UPTD Puskesmas Tambaruntung', 'puskesmas', 'PKM Tambaruntung', 'pkm-tambaruntung', 'low'],
]

/** First values of the master list: the units of Kabupaten Tapin that may ask for a subdomain. */
export const UNITS: readonly SeedUnit[] = ROWS.map(
  ([name, type, abbreviation, suggestedLabel, confidence, knownNames = []]) => ({
    name,
    type,
    abbreviation: abbreviation || null,
    suggestedLabel,
    knownNames,
    confidence,
  }),
)
