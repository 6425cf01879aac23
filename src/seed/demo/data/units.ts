import { person, type InventedPerson } from './persons.ts'

type PositionStatus = 'definitive' | 'acting' | 'daily-acting' | 'on-behalf'

/** What the demo tells about a unit of the master list. */
export interface DemoUnit {
  /** Suggested label in the master list. */
  label: string
  /** As the unit abbreviates itself in the numbers of its letters. */
  letterCode: string
  address: string
  phone: string
  head: InventedPerson & { positionStatus: PositionStatus }
  manager: InventedPerson
  /** Works with the portal; null where only letters come. */
  operator: InventedPerson | null
}

type Named = readonly [name: string, gender: 'l' | 'p', position: string]
type Row = readonly [
  label: string,
  letterCode: string,
  address: string,
  head: readonly [...Named, PositionStatus?],
  manager: Named,
  operator?: Named,
]

const RANTAU_BARU = 'Kawasan Perkantoran Rantau Baru, Rantau 71111'

// prettier-ignore
const ROWS: readonly Row[] = [
  ['dinkes', 'Dinkes', `Jalan Gerilya, ${RANTAU_BARU}`,
    ['dr. Fahrizal Wardhana, M.Kes.', 'l', 'Kepala Dinas Kesehatan'],
    ['Dwi Kartika Sari, S.Kom.', 'p', 'Pranata Komputer Ahli Pertama'],
    ['Raudatul Jannah, S.KM.', 'p', 'Penelaah Teknis Kebijakan']],
  ['dukcapil', 'Disdukcapil', `Jalan Datu Nuraya, ${RANTAU_BARU}`,
    ['Teguh Wicaksono, S.Sos., M.Si.', 'l', 'Kepala Dinas Kependudukan dan Pencatatan Sipil'],
    ['Akhmad Fauzan, S.Kom.', 'l', 'Administrator Database Kependudukan Ahli Muda'],
    ['Siti Mahmudah, A.Md.Kom.', 'p', 'Pranata Komputer Terampil']],
  ['disdik', 'Disdik', `Jalan Datu Nuraya, ${RANTAU_BARU}`,
    ['Hj. Endang Purwaningsih, S.Pd., M.M.', 'p', 'Kepala Dinas Pendidikan'],
    ['Muhammad Ihsan Maulana, S.Kom.', 'l', 'Pranata Komputer Ahli Pertama'],
    ['Lailatul Fitriah, S.Pd.', 'p', 'Pengolah Data dan Informasi']],
  ['dishub', 'Dishub', 'Jalan Brigjen H. Hasan Basry, Rantau 71111',
    ['Drs. Bambang Kurniadi, M.AP.', 'l', 'Kepala Dinas Perhubungan'],
    ['Bayu Prasetyo, S.T.', 'l', 'Penguji Kendaraan Bermotor'],
    ['Bayu Prasetyo, S.T.', 'l', 'Penguji Kendaraan Bermotor']],
  ['bpbd', 'BPBD', `Jalan Gubernur H. Aberani Sulaiman, ${RANTAU_BARU}`,
    ['Surya Darmawangsa, S.Sos.', 'l', 'Kepala Pelaksana BPBD'],
    ['Hendra Saputra, S.Kom.', 'l', 'Analis Mitigasi Bencana']],
  ['rsuddatusanggul', 'RSUD-DS', 'Jalan Brigjen H. Hasan Basry Nomor 001, Rantau 71111',
    ['dr. Hj. Anindita Prameswari, Sp.PD.', 'p', 'Direktur RSUD Datu Sanggul Rantau'],
    ['Yusuf Ramadhan, S.Kom.', 'l', 'Kepala Instalasi SIMRS'],
    ['Yusuf Ramadhan, S.Kom.', 'l', 'Kepala Instalasi SIMRS']],
  ['kec-binuang', 'Kec.Bng', 'Jalan A. Yani Km 86, Binuang 71183',
    ['Hj. Yustina Maharani, S.Sos., M.AP.', 'p', 'Camat Binuang'],
    ['Ahmad Ridhani, S.IP.', 'l', 'Kepala Subbagian Perencanaan']],
  ['kec-tapinselatan', 'Kec.TS', 'Jalan A. Yani Km 104, Tambarangan 71181',
    ['Galih Pranowo, S.STP.', 'l', 'Camat Tapin Selatan'],
    ['Hikmah Maulida, S.Kom.', 'p', 'Pengelola Sistem Informasi']],
  ['kec-piani', 'Kec.Piani', 'Jalan Raya Miawa, Piani 71191',
    ['Danang Setiabudi, S.Sos.', 'l', 'Plt. Camat Piani', 'acting'],
    ['Dahliana, A.Md.', 'p', 'Pengadministrasi Perkantoran']],
  ['kel-rantaukiwa', 'Kel.RKw', 'Jalan Penghulu, Rantau Kiwa 71111',
    ['Retno Kusumawardani, S.E.', 'p', 'Lurah Rantau Kiwa'],
    ['Arif Budiman', 'l', 'Pengadministrasi Perkantoran']],
  ['pkm-margasari', 'PKM-MGS', 'Jalan Pahlawan, Margasari 71152',
    ['dr. Saraswati Dewanti', 'p', 'Kepala UPTD Puskesmas Margasari'],
    ['Khairunnisa, A.Md.RMIK.', 'p', 'Perekam Medis Terampil'],
    ['Khairunnisa, A.Md.RMIK.', 'p', 'Perekam Medis Terampil']],
  ['disbudpar', 'Disbudpar', 'Jalan Haryono M.T., Rantau 71111',
    ['Ir. Bagaskara Wibisono', 'l', 'Kepala Dinas Kebudayaan dan Pariwisata'],
    ['Rizki Amalia, S.Ds.', 'p', 'Adyatama Kepariwisataan Ahli Pertama'],
    ['Rizki Amalia, S.Ds.', 'p', 'Adyatama Kepariwisataan Ahli Pertama']],
  ['dpmptsp', 'DPMPTSP', `Jalan Datu Nuraya, ${RANTAU_BARU}`,
    ['Hj. Kartika Widyaningrum, S.E., M.M.', 'p', 'Kepala DPMPTSP'],
    ['Gusti Ardiansyah, S.Kom.', 'l', 'Pranata Komputer Ahli Muda'],
    ['Mariatul Kiptiah, S.E.', 'p', 'Penata Perizinan Ahli Pertama']],
  ['bkpsdm', 'BKPSDM', `Jalan Datu Nuraya, ${RANTAU_BARU}`,
    ['Hendro Sulistiyo, S.Pd., M.Si.', 'l', 'Kepala BKPSDM'],
    ['Agus Salim, S.Kom.', 'l', 'Analis Sumber Daya Manusia Aparatur'],
    ['Agus Salim, S.Kom.', 'l', 'Analis Sumber Daya Manusia Aparatur']],
  ['dlh', 'DLH', 'Jalan Tasan Panyi, Rantau 71111',
    ['Drs. Wisnu Hardjanto, M.P.', 'l', 'Kepala Dinas Lingkungan Hidup'],
    ['Nurul Hikmah, S.Si.', 'p', 'Pengendali Dampak Lingkungan'],
    ['Nurul Hikmah, S.Si.', 'p', 'Pengendali Dampak Lingkungan']],
  ['distan', 'Distan', 'Jalan Keraton, Rantau 71111',
    ['Ir. Probo Laksono, M.P.', 'l', 'Kepala Dinas Pertanian'],
    ['Saidah Apriani, S.P.', 'p', 'Analis Pasar Hasil Pertanian']],
  ['disketapang', 'Disketapang', 'Jalan Keraton, Rantau 71111',
    ['Hj. Laksmi Puspitasari, S.P., M.Si.', 'p', 'Kepala Dinas Ketahanan Pangan'],
    ['Dedi Irawan, S.Kom.', 'l', 'Analis Ketahanan Pangan'],
    ['Dedi Irawan, S.Kom.', 'l', 'Analis Ketahanan Pangan']],
  ['disnaker', 'Disnaker', `Jalan Datu Nuraya, ${RANTAU_BARU}`,
    ['Sigit Rahardian, S.Sos.', 'l', 'Kepala Dinas Tenaga Kerja'],
    ['Wahyu Hidayat, S.Kom.', 'l', 'Pengantar Kerja Ahli Pertama'],
    ['Wahyu Hidayat, S.Kom.', 'l', 'Pengantar Kerja Ahli Pertama']],
  ['bappelitbang', 'Bappelitbang', `Jalan Datu Nuraya, ${RANTAU_BARU}`,
    ['Dr. Adiputra Nugraha, S.T., M.T.', 'l', 'Kepala Bappelitbang'],
    ['Annisa Rahmi, S.Stat.', 'p', 'Statistisi Ahli Pertama'],
    ['Annisa Rahmi, S.Stat.', 'p', 'Statistisi Ahli Pertama']],
  ['satpolppdamkar', 'SatpolPP-Damkar', 'Jalan Jenderal Sudirman, Rantau 71111',
    ['Bramantyo Aji, S.Sos., M.AP.', 'l', 'Kepala Satuan Polisi Pamong Praja dan Pemadam Kebakaran'],
    ['Rudi Hartono, S.H.', 'l', 'Polisi Pamong Praja Ahli Pertama'],
    ['Rudi Hartono, S.H.', 'l', 'Polisi Pamong Praja Ahli Pertama']],
  ['inspektorat', 'Inspektorat', `Jalan Datu Nuraya, ${RANTAU_BARU}`,
    ['Drs. Wirawan Kusnadi, M.Si., CGCAE.', 'l', 'Inspektur Kabupaten Tapin'],
    ['Helda Mariana, S.Ak.', 'p', 'Auditor Ahli Muda'],
    ['Helda Mariana, S.Ak.', 'p', 'Auditor Ahli Muda']],
  ['setwan', 'Setwan', 'Jalan Brigjen H. Hasan Basry, Rantau 71111',
    ['Satrio Pamungkas, S.H., M.H.', 'l', 'Sekretaris DPRD'],
    ['Nor Aida, S.H.', 'p', 'Perancang Peraturan Perundang-undangan'],
    ['Nor Aida, S.H.', 'p', 'Perancang Peraturan Perundang-undangan']],
  ['disputarsip', 'Disputarsip', 'Jalan Haryono M.T., Rantau 71111',
    ['Hj. Nirmala Sekarwangi, S.Sos., M.M.', 'p', 'Kepala Dinas Perpustakaan dan Kearsipan'],
    ['Taufik Rahman, S.I.Pust.', 'l', 'Pustakawan Ahli Pertama'],
    ['Taufik Rahman, S.I.Pust.', 'l', 'Pustakawan Ahli Pertama']],
  ['dpmd', 'DPMD', `Jalan Datu Nuraya, ${RANTAU_BARU}`,
    ['Krisna Adiwijaya, S.STP., M.Si.', 'l', 'Kepala Dinas Pemberdayaan Masyarakat dan Desa'],
    ['Fitri Handayani, S.IP.', 'p', 'Penggerak Swadaya Masyarakat'],
    ['Fitri Handayani, S.IP.', 'p', 'Penggerak Swadaya Masyarakat']],
  ['ukpbj', 'UKPBJ', `Jalan Datu Nuraya, ${RANTAU_BARU}`,
    ['Pandu Wiryawan, S.T., M.T.', 'l', 'Kepala Bagian Pengadaan Barang/Jasa'],
    ['Eko Nugroho, S.Kom.', 'l', 'Pengelola Pengadaan Barang/Jasa Ahli Muda'],
    ['Eko Nugroho, S.Kom.', 'l', 'Pengelola Pengadaan Barang/Jasa Ahli Muda']],
  ['disdag', 'Disdag', 'Jalan Pasar Rantau, Rantau 71111',
    ['Hj. Melati Anggraini, S.E., M.M.', 'p', 'Kepala Dinas Perdagangan'],
    ['Irfan Maulana, S.Kom.', 'l', 'Pengawas Perdagangan Ahli Pertama'],
    ['Irfan Maulana, S.Kom.', 'l', 'Pengawas Perdagangan Ahli Pertama']],
  ['dispora', 'Dispora', 'Jalan Stadion, Rantau 71111',
    ['Raditya Mahendra, S.Pd., M.Pd.', 'l', 'Kepala Dinas Pemuda dan Olahraga'],
    ['Rina Wulandari, S.Kom.', 'p', 'Analis Keolahragaan'],
    ['Rina Wulandari, S.Kom.', 'p', 'Analis Keolahragaan']],
]

const invented = ([name, gender, position]: Named): InventedPerson => person(name, gender, position)

/** The units that the demo has stories of, with people who do not exist. A subscriber's number never begins with 0. */
export const DEMO_UNITS: readonly DemoUnit[] = ROWS.map(
  ([label, letterCode, address, head, manager, operator], index) => {
    const [name, gender, position, positionStatus = 'definitive'] = head
    const manages = invented(manager)
    return {
      label,
      letterCode,
      address,
      phone: `(0517) 00${String(100 + index)}`,
      head: { ...invented([name, gender, position]), positionStatus },
      manager: manages,
      operator: operator && (operator[0] === manager[0] ? manages : invented(operator)),
    }
  },
).map((unit) => ({ ...unit, operator: unit.operator ?? null }))

/** @throws when the demo tells nothing about this unit */
export function demoUnit(label: string): DemoUnit {
  const found = DEMO_UNITS.find((unit) => unit.label === label)
  if (!found) throw new Error(`the demo knows no unit "${label}"`)
  return found
}
