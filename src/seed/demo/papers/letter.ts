import { labelled, letterhead, paragraph, pdf, signature } from './page.ts'
import type { Subject } from './subject.ts'

/** The letter that asks for a subdomain, as requirement R01 wants it. */
export function buildLetter(subject: Subject, { isSigned }: { isSigned: boolean }): Promise<Buffer> {
  const { unitName, unit, fqdn, purpose, letterNumber, letterDate } = subject
  return pdf('Surat permohonan pembuatan subdomain', unitName, (page) => {
    letterhead(page, unitName, unit)
    labelled(page, [
      ['Nomor', isSigned ? letterNumber : '………/………'],
      ['Sifat', 'Biasa'],
      ['Lampiran', '1 (satu) berkas'],
      ['Hal', 'Permohonan Pembuatan Subdomain'],
    ])
    page.text('Yth. Kepala Bidang Penyelenggaraan e-Government')
    page.text('Dinas Komunikasi dan Informatika Kabupaten Tapin').text('di Rantau').moveDown(1)
    paragraph(page, 'Dengan hormat,')
    paragraph(
      page,
      `Dalam rangka meningkatkan pelayanan informasi kepada masyarakat, bersama ini kami mengajukan permohonan pembuatan subdomain ${fqdn} dengan tujuan sebagai berikut.`,
    )
    paragraph(page, purpose)
    paragraph(page, 'Adapun pengelola teknis yang kami tunjuk adalah:')
    const { manager } = unit
    labelled(page, [
      ['Nama', manager.name],
      ['NIP', manager.nip],
      ['Jabatan', manager.position],
      ['Telepon', manager.phone],
    ])
    paragraph(
      page,
      'Kami menyatakan sanggup mengelola subdomain tersebut dengan baik dan bertanggung jawab sesuai dengan ketentuan yang berlaku. Bersama surat ini kami lampirkan berkas persyaratan.',
    )
    paragraph(page, 'Demikian permohonan ini kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.') // prettier-ignore
    const { name, nip, position } = unit.head
    signature(page, { place: `Rantau, ${letterDate}`, title: position, name, nip, isSigned })
  })
}
