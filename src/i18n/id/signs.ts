/** A row of an array; its number follows. */
export const rows = { record: 'Catatan', server: 'Server', answer: 'Templat' }

/** What signs without a word are called to whoever hears the panel or rests the pointer on them. */
export const signs = {
  unnamed: 'Belum bernama',
  startPage: 'Beranda',
  clearDate: 'Kosongkan tanggal',
  previousPage: 'Halaman sebelumnya',
  nextPage: 'Halaman berikutnya',
  moreActions: 'Tindakan lain',
  copyRows: 'Salin atau tempel baris',
  moveRow: 'Geser baris',
  openRow: 'Lihat rincian',
  messages: 'Pesan',
  closeMessage: 'Tutup pesan',
  addBlock: 'Sisipkan bagian',
  moveBlock: 'Geser bagian ini',
  addParagraph: 'Tambahkan paragraf',
  editLink: 'Ubah tautan',
  removeLink: 'Hapus tautan',
  rowActions: 'Tindakan atas baris',
  removeFilter: 'Hapus penyaringan',
  addFilter: 'Tambah penyaringan',
  removeFile: 'Lepaskan berkas',
  copyAddress: 'Salin alamat',
  selectRow: 'Pilih baris ini',
  selectAll: 'Pilih semua baris',
  filterField: 'Kolom yang disaring',
  filterOperator: 'Syarat penyaringan',
  filterValue: 'Nilai penyaringan',
  month: 'Bulan',
  year: 'Tahun',
  bytes: 'byte',
  searchRequests: 'Cari nomor, nama, unit kerja, atau nomor surat',
}

/** What lists to choose from and calendars tell whoever hears the panel; see `HINTS`. */
export const selects = {
  results: '{count} pilihan tersedia.',
  resultsFor: '{count} pilihan tersedia untuk pencarian {term}.',
  guideMenu:
    'Tombol panah atas dan bawah untuk memilih, Enter untuk menetapkan, Escape untuk menutup, Tab untuk menetapkan dan menutup.',
  guideInput: '{label}: ketikkan kata pencarian, atau tekan panah bawah untuk membuka daftar.',
  guideClosed: '{label}: tekan panah bawah untuk membuka daftar.',
  guideValues:
    'Tombol panah kiri dan kanan untuk berpindah antarpilihan, Backspace untuk menghapus pilihan tersebut.',
  deselected: '{label} tidak lagi dipilih.',
  cleared: 'Semua pilihan telah dikosongkan.',
  disabled: '{label} tidak dapat dipilih. Mohon pilih yang lain.',
  selected: '{label} dipilih.',
  focusedValue: 'Nilai {label}, {place} dari {total}.',
  focused: '{label}, {place} dari {total}.',
  chooseDate: 'Pilih tanggal',
  chooseMoment: 'Pilih tanggal dan waktu',
  choose: 'Pilih {label}',
  notAvailable: '{label} tidak dapat dipilih',
  month: 'Bulan {label}',
  previousMonth: 'Bulan sebelumnya',
  nextMonth: 'Bulan berikutnya',
  time: 'Waktu',
}
