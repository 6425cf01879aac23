import PDFDocument from 'pdfkit'
import type { DemoUnit } from '../data/units.ts'

export type Page = PDFKit.PDFDocument

export const FONT = { body: 'Times-Roman', bold: 'Times-Bold', small: 'Helvetica' } as const
/** Points: the margins of an official letter, 2.5 cm left and 2 cm elsewhere. */
const MARGINS = { top: 50, left: 71, right: 57, bottom: 57 }

/** One or more A4 pages as a PDF. `draw` begins below the margin. */
export async function pdf(title: string, author: string, draw: (page: Page) => void): Promise<Buffer> {
  const page = new PDFDocument({ size: 'A4', margins: MARGINS, info: { Title: title, Author: author } })
  const parts: Buffer[] = []
  page.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((resolve) => page.once('end', resolve))
  draw(page.font(FONT.body).fontSize(11))
  sayInvented(page)
  page.end()
  await ended
  return Buffer.concat(parts)
}

/** Government and office above a double rule. */
export function letterhead(page: Page, unitName: string, { address, phone }: DemoUnit): void {
  const centred = { align: 'center' } as const
  page.font(FONT.bold).fontSize(13).text('PEMERINTAH KABUPATEN TAPIN', centred)
  page.fontSize(15).text(unitName.toUpperCase(), centred)
  page.font(FONT.body).fontSize(9.5).text(`${address}, telepon ${phone}`, centred)
  rule(page, 2)
  rule(page, 0.5)
  page.moveDown(1).fontSize(11)
}

function rule(page: Page, width: number): void {
  const y = page.y + 4
  page.moveTo(left(page), y).lineTo(right(page), y).lineWidth(width).stroke()
  page.y = y
}

/** `label : value`, the values under each other. */
export function labelled(page: Page, rows: readonly (readonly [label: string, value: string])[]): void {
  for (const [label, value] of rows) {
    const y = page.y
    page.text(label, left(page), y).text(':', left(page) + 72, y)
    page.text(value, left(page) + 84, y, { width: right(page) - left(page) - 84 })
  }
  page.x = left(page)
  page.moveDown(0.8)
}

export function paragraph(page: Page, text: string): void {
  page.text(text, { align: 'justify', lineGap: 2 }).moveDown(0.6)
}

export function heading(page: Page, text: string): void {
  page.font(FONT.bold).text(text).font(FONT.body).moveDown(0.3)
}

interface Signature {
  place: string
  title: string
  name: string
  nip: string
  isSigned: boolean
}

/** The block at the lower right. The stroke is drawn by hand, as far as a program has one. */
export function signature(page: Page, { place, title, name, nip, isSigned }: Signature): void {
  const x = left(page) + 250
  const width = right(page) - x
  page.moveDown(1).text(place, x, page.y, { width }).text(`${title},`, { width })
  const y = page.y + 14
  if (isSigned) stroke(page, x, y)
  page.y = y + 40
  page.font(FONT.bold).text(name, x, page.y, { width, underline: true })
  page.font(FONT.body).text(`NIP ${nip}`, { width })
  page.x = left(page)
}

function stroke(page: Page, x: number, y: number): void {
  page.save().lineWidth(1.2).strokeColor('#1c3f94')
  page.moveTo(x + 6, y + 24).bezierCurveTo(x + 20, y - 18, x + 38, y + 46, x + 52, y + 8)
  page.bezierCurveTo(x + 60, y - 8, x + 70, y + 34, x + 88, y + 14).lineTo(x + 132, y + 6)
  page.stroke().restore()
}

function sayInvented(page: Page): void {
  const { height } = page.page
  page.page.margins.bottom = 0
  page.font(FONT.small).fontSize(7.5).fillColor('#777777')
  page.text('Contoh untuk demo: isi, nama, NIP, dan nomor telepon rekaan; bukan surat resmi.', left(page), height - 34, { lineBreak: false }) // prettier-ignore
}

export const left = (page: Page) => page.page.margins.left
export const right = (page: Page) => page.page.width - page.page.margins.right
