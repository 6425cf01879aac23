/**
 * The sample letters that units fill in. Indonesian only, whatever language a reader chose: a letter to an office is written
 * in Indonesian. Words in square brackets are blanks; names in braces are filled from the settings. What the form or
 * the matrix already calls by a name is taken from there and not said again here.
 */
export const sampleLetter = {
  letterhead: {
    emblem: '[lambang daerah]',
    unit: '[NAMA PERANGKAT DAERAH]',
    address: '[Alamat lengkap dan kode pos]',
    contact: 'Telepon [nomor telepon], Surel [alamat surel], Laman [alamat situs]',
  },
  placeAndDate: '[Tempat], [tanggal bulan tahun]',
  number: 'Nomor',
  numberBlank: '[nomor surat]',
  date: 'Tanggal',
  dateBlank: '[tanggal bulan tahun]',
  nature: 'Sifat',
  natureText: 'Biasa',
  enclosure: 'Lampiran',
  enclosureBlank: '[jumlah] berkas',
  subject: 'Hal',
  subjects: {
    creation: 'Permohonan Pembuatan Subdomain',
    change: 'Permohonan Perubahan Subdomain',
    deletion: 'Permohonan Penghapusan Subdomain',
  },
  addressee: ['Yth. Kepala {office}', '{regency}', 'c.q. {headTitle}', 'di Rantau'],
  greeting: 'Dengan hormat,',
  openings: {
    creation:
      'Dalam rangka [latar belakang, misalnya meningkatkan pelayanan informasi kepada masyarakat], bersama ini kami mengajukan permohonan pembuatan subdomain di bawah {zone} dengan data sebagai berikut.',
    change:
      'Sehubungan dengan [latar belakang, misalnya perubahan nomenklatur perangkat daerah], bersama ini kami mengajukan permohonan perubahan subdomain dengan data sebagai berikut.',
    deletion:
      'Sehubungan dengan [latar belakang, misalnya telah berakhirnya penggunaan situs], bersama ini kami mengajukan permohonan penghapusan subdomain dengan data sebagai berikut.',
  },
  blanks: {
    subdomain: '[nama subdomain saat ini].{zone}',
    requestedName: '[nama subdomain].{zone}',
    newName: '[nama baru].{zone}, [atau: tidak berubah]',
    reason: '[alasan permohonan]',
    purpose: '[layanan, sasaran pengguna, dan manfaatnya]',
    expiresOn: '[tanggal bulan tahun, khusus kegiatan]',
    contactEmail: '[alamat surel kantor]',
    contactPhone: '[nomor telepon kantor]',
    name: '[nama lengkap]',
    nip: '[NIP]',
    position: '[jabatan]',
    phone: '[nomor telepon atau WhatsApp]',
    email: '[alamat surel]',
  },
  purposeOfChange: '[uraian tujuan, atau: tidak berubah]',
  targets: {
    creation: '[alamat IP atau nama host, atau: ditentukan oleh {office}]',
    change: '[alamat IP atau nama host yang baru, atau: tidak berubah]',
  },
  declarations: 'Sehubungan dengan permohonan tersebut, kami menyatakan bahwa:',
  enclosures:
    'Kelengkapan permohonan kami sampaikan sebagaimana tercantum dalam daftar pada lampiran surat ini.',
  closing:
    'Demikian permohonan ini kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.',
  signature: {
    position: '[Plt./Plh./a.n.] Kepala [nama perangkat daerah],',
    onBehalf: '[jabatan penanda tangan apabila a.n.],',
    sign: '[tanda tangan dan cap dinas]',
    name: '[Nama lengkap beserta gelar]',
    rank: '[Pangkat, golongan ruang]',
    nip: 'NIP [nomor induk pegawai]',
  },
  annex: {
    head: 'Lampiran Surat [jabatan penanda tangan]',
    titles: {
      creation: 'Daftar Kelengkapan Permohonan Pembuatan Subdomain',
      change: 'Daftar Kelengkapan Permohonan Perubahan Subdomain',
      deletion: 'Daftar Kelengkapan Permohonan Penghapusan Subdomain',
    },
    order: 'No',
    obligation: 'Kewajiban',
    handedIn: 'Penyampaian',
    documents: {
      required: '[unggahan / tautan / diserahkan langsung]',
      waivable: '[unggahan / tautan / diserahkan langsung / tidak diserahkan, dengan alasan …]',
      optional: '[unggahan / tautan / diserahkan langsung / tidak ada]',
    },
    inLetter: 'Dalam surat ini dan pada formulir',
    byOffice: 'Diperiksa oleh petugas',
  },
  instructions: {
    title: 'Petunjuk Pengisian',
    remove: 'Halaman ini mohon dihapus sebelum surat ditandatangani.',
    points: [
      'Bagian dalam kurung siku diganti dengan isi yang sebenarnya; pilihan yang tidak diperlukan dihapus.',
      'Kop surat disesuaikan dengan kop resmi perangkat daerah.',
      'Nomor, tanggal, serta nama, NIP, dan jabatan penanda tangan pada formulir sama dengan yang tertulis pada surat.',
      'Surat ditandatangani oleh kepala perangkat daerah atau pejabat yang berwenang, disertai cap dinas, atau dengan tanda tangan elektronik tersertifikasi.',
      'Surat yang telah ditandatangani diunggah sebagai PDF pada permohonan di panel layanan.',
      'Alamat rumah, salinan KTP, dan kata sandi tidak diperlukan dan mohon tidak dicantumkan.',
    ],
    signatory: 'Penulisan jabatan penanda tangan menurut status jabatan:',
    signatories: {
      definitive: ['Kepala [nama perangkat daerah],'],
      acting: ['Plt. Kepala [nama perangkat daerah],'],
      'daily-acting': ['Plh. Kepala [nama perangkat daerah],'],
      'on-behalf': ['a.n. Kepala [nama perangkat daerah]', '[jabatan penanda tangan, misalnya Sekretaris],'],
    },
  },
}
