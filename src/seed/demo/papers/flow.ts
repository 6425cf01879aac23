import { heading, left, letterhead, pdf, right, type Page } from './page.ts'
import type { Subject } from './subject.ts'

const STEPS = [
  'Pemohon mengisi formulir pada laman layanan',
  'Sistem memeriksa kelengkapan isian',
  'Petugas memverifikasi berkas',
  'Berkas lengkap dan benar?',
  'Pejabat berwenang menyetujui',
  'Pemohon menerima hasil dan pemberitahuan',
] as const
const DECISION = 3

/** Business process and flowchart, requirement R13. */
export function buildFlow({ unitName, unit, fqdn }: Subject): Promise<Buffer> {
  return pdf('Proses bisnis dan diagram alir', unitName, (page) => {
    letterhead(page, unitName, unit)
    heading(page, `DIAGRAM ALIR LAYANAN ${fqdn}`)
    const middle = (left(page) + right(page)) / 2
    const top = page.y + 14
    STEPS.forEach((text, index) => {
      const y = top + index * 84
      if (index > 0) arrow(page, middle, y)
      if (index === DECISION) diamond(page, { middle, y, text })
      else box(page, { middle, y, text, isEnd: index === 0 || index === STEPS.length - 1 })
    })
    back(page, middle, top)
  })
}

interface Shape {
  middle: number
  y: number
  text: string
}

function box(page: Page, { middle, y, text, isEnd }: Shape & { isEnd: boolean }): void {
  page
    .lineWidth(1)
    .roundedRect(middle - 120, y, 240, 46, isEnd ? 22 : 3)
    .stroke()
  page.text(text, middle - 110, y + 16, { width: 220, align: 'center' })
}

function diamond(page: Page, { middle, y, text }: Shape): void {
  page.polygon([middle, y - 6], [middle + 130, y + 23], [middle, y + 52], [middle - 130, y + 23]).stroke()
  page.text(text, middle - 80, y + 17, { width: 160, align: 'center' })
  page.text('Ya', middle + 8, y + 56)
}

function arrow(page: Page, x: number, y: number): void {
  page
    .moveTo(x, y - 32)
    .lineTo(x, y - 8)
    .stroke()
  page.polygon([x - 4, y - 14], [x + 4, y - 14], [x, y - 6]).fill('black')
}

/** "Tidak": from the decision back to the form. */
function back(page: Page, middle: number, top: number): void {
  const [from, to] = [top + DECISION * 84 + 23, top + 23]
  page
    .moveTo(middle + 130, from)
    .lineTo(middle + 185, from)
    .lineTo(middle + 185, to)
    .lineTo(middle + 122, to)
    .stroke()
  page.text('Tidak', middle + 138, from - 16)
}
