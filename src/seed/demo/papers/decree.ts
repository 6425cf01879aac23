import { FONT, labelled, letterhead, paragraph, pdf, signature } from './page.ts'
import type { Subject } from './subject.ts'

/** The decree on a unit's web team, requirement R11. */
export function buildDecree({ unitName, unit, fqdn, letterDate, year }: Subject): Promise<Buffer> {
  const title = 'Pembentukan Tim Pengelola Situs Web'
  return pdf(title, unitName, (page) => {
    const centred = { align: 'center' } as const
    letterhead(page, unitName, unit)
    page.font(FONT.bold).text(`KEPUTUSAN ${unit.head.position.toUpperCase()}`, centred)
    page.text(`NOMOR 100.3.3/017/${unit.letterCode}/${year}`, centred).text('TENTANG', centred)
    page.text(title.toUpperCase(), centred).font(FONT.body).moveDown(1)
    labelled(page, [
      ['Menimbang', `bahwa untuk kelancaran pengelolaan ${fqdn} perlu dibentuk tim pengelola;`],
      [
        'Mengingat',
        'ketentuan peraturan perundang-undangan tentang sistem pemerintahan berbasis elektronik;',
      ],
    ])
    page.font(FONT.bold).text('MEMUTUSKAN:', centred).font(FONT.body).moveDown(0.6)
    labelled(page, [
      ['KESATU', `Membentuk Tim Pengelola Situs Web pada ${unitName}.`],
      ['KEDUA', `Penanggung jawab: ${unit.head.position}. Pengelola teknis: ${unit.manager.name}.`],
      ['KETIGA', 'Tim bertugas mengelola isi, menjaga keamanan, dan memutakhirkan perangkat lunak situs.'],
      ['KEEMPAT', 'Keputusan ini mulai berlaku pada tanggal ditetapkan.'],
    ])
    paragraph(page, '')
    const { name, nip, position } = unit.head
    signature(page, {
      place: `Ditetapkan di Rantau, ${letterDate}`,
      title: position,
      name,
      nip,
      isSigned: true,
    })
  })
}
