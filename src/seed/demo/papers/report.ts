import { heading, labelled, letterhead, paragraph, pdf, signature } from './page.ts'
import type { Subject } from './subject.ts'

/** The report on how a site was built, requirement R12. */
export function buildReport({ unitName, unit, fqdn, purpose, letterDate }: Subject): Promise<Buffer> {
  return pdf('Laporan pembuatan situs web', unitName, (page) => {
    letterhead(page, unitName, unit)
    heading(page, `LAPORAN PEMBUATAN SITUS WEB ${fqdn}`)
    heading(page, '1. Latar belakang dan tujuan')
    paragraph(page, purpose)
    heading(page, '2. Ruang lingkup')
    paragraph(
      page,
      'Analisis kebutuhan, perancangan antarmuka, pembuatan, pengujian, dan pelatihan pengelola.',
    )
    heading(page, '3. Spesifikasi teknis')
    labelled(page, [
      ['Bahasa', 'PHP 8.3, kerangka kerja Laravel 12'],
      ['Basis data', 'MariaDB 11.4'],
      ['Kebutuhan', '2 vCPU, memori 4 GB, penyimpanan 40 GB'],
    ])
    heading(page, '4. Pengujian')
    paragraph(page, 'Uji fungsi pada 24 skenario: 24 berhasil. Uji beban 200 pengguna serentak: waktu tanggap rata-rata 0,8 detik. Pemindaian keamanan: tidak ada temuan tingkat tinggi.') // prettier-ignore
    heading(page, '5. Pengelolaan')
    paragraph(page, `Situs dikelola oleh ${unit.manager.name} (${unit.manager.position}). Cadangan data dibuat setiap hari dan disimpan selama 30 hari.`) // prettier-ignore
    const { name, nip, position } = unit.manager
    signature(page, { place: `Rantau, ${letterDate}`, title: position, name, nip, isSigned: true })
  })
}

/** What an application exchanges with others, requirement R14. */
export function buildApi({ unitName, unit, fqdn }: Subject): Promise<Buffer> {
  return pdf('Integrasi API', unitName, (page) => {
    letterhead(page, unitName, unit)
    heading(page, `INTEGRASI API ${fqdn}`)
    labelled(page, [
      ['Alamat', `https://${fqdn}/api/v1`],
      ['Otorisasi', 'OAuth 2.0 client credentials, masa berlaku token 15 menit'],
      ['Format', 'JSON, UTF-8'],
    ])
    heading(page, 'Titik akhir')
    labelled(page, [
      ['GET', '/antrean?tanggal=2026-01-31 – daftar antrean satu hari'],
      ['POST', '/antrean – mendaftarkan satu antrean'],
      ['GET', '/antrean/{nomor} – status satu antrean'],
    ])
    paragraph(page, 'Data pribadi yang dipertukarkan terbatas pada nama dan nomor rujukan. Catatan akses disimpan selama satu tahun.') // prettier-ignore
  })
}
