/** What stands above a request. */
export const banner = {
  holder: 'Saat ini pada: {who}',
  holderYou: 'OPD Bapak/Ibu',
  holderNobody: 'belum diambil verifikator',
  holderOffice: 'petugas Diskominfo',
  holderSystem: 'sistem, untuk dilaksanakan di DNS',
  ofThisUnit: 'Lihat {what} lain OPD ini',
  dates: 'Tanggal setiap langkah',
  internalNotes: 'Catatan internal (OPD tidak melihatnya)',
  internalOnly: 'Hanya petugas',
  nextInLine: 'Permohonan berikutnya (tombol akses N)',
}
