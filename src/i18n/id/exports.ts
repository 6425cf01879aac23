import type { DomainTexts } from '../texts.ts'

/** How a list leaves the panel as a file. */
export const listFiles = {
  csv: 'Unduh CSV',
  xlsx: 'Unduh XLSX',
  preparing: 'Menyusun berkas …',
  received: '{kilobytes} kB diterima',
  done: 'Berkas {name} telah diunduh.',
  interrupted:
    'Unduhan terputus sebelum selesai, sehingga berkas tidak disimpan. Mohon periksa jaringan, kemudian unduh kembali.',
}

/** Beginnings of the names of files. */
export const exportNames = {
  requests: 'permohonan',
  subdomains: 'daftar-subdomain',
  complaints: 'pengaduan',
  units: 'daftar-opd',
  events: 'riwayat',
} satisfies DomainTexts['exportNames']
