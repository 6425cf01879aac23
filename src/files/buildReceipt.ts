import PDFDocument from 'pdfkit'

type Page = PDFKit.PDFDocument

/** A sheet of A5, across: two fit on the paper of every office. Points. */
const MARGIN = 42
const LABEL_WIDTH = 130

export interface Receipt {
  letterhead: { government: string; office: string; address: string }
  title: string
  rows: readonly (readonly [label: string, value: string])[]
  sentence: string
  /** Who signs, left and right, with the name below the line; null leaves it to be written. */
  signatures: readonly [Signature, Signature]
}
interface Signature {
  above: string
  title: string
  name: string | null
}

/** The receipt as a PDF to print and sign. */
export async function buildReceipt(receipt: Receipt): Promise<Buffer> {
  const page = new PDFDocument({
    size: 'A5',
    layout: 'landscape',
    margin: MARGIN,
    info: { Title: receipt.title },
  })
  const parts: Buffer[] = []
  page.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((resolve) => page.once('end', resolve))
  drawHead(page, receipt)
  drawRows(page, receipt.rows)
  page.moveDown(0.4).text(printable(receipt.sentence), MARGIN, page.y, { width: widthOf(page) })
  drawSignatures(page, receipt.signatures)
  page.end()
  await ended
  return Buffer.concat(parts)
}

function drawHead(page: Page, { letterhead, title }: Receipt): void {
  const centred = { align: 'center' } as const
  page.font('Times-Bold').fontSize(11).text(printable(letterhead.government).toUpperCase(), centred)
  page.fontSize(12).text(printable(letterhead.office).toUpperCase(), centred)
  page.font('Times-Roman').fontSize(8.5).text(printable(letterhead.address), centred)
  const y = page.y + 4
  page
    .moveTo(MARGIN, y)
    .lineTo(page.page.width - MARGIN, y)
    .lineWidth(1.2)
    .stroke()
  page.y = y + 10
  page.font('Times-Bold').fontSize(12).text(printable(title), centred).moveDown(0.6)
  page.font('Times-Roman').fontSize(10.5)
}

function drawRows(page: Page, rows: Receipt['rows']): void {
  const at = MARGIN + LABEL_WIDTH
  for (const [label, value] of rows) {
    const { y } = page
    page.text(printable(label), MARGIN, y, { width: LABEL_WIDTH - 8 }).text(':', at - 8, y)
    // A line of items may be long; whatever does not fit has no place on a receipt.
    page.text(printable(value), at, y, { width: widthOf(page) - LABEL_WIDTH, height: 40, ellipsis: true })
    page.moveDown(0.15)
  }
}

function drawSignatures(page: Page, signatures: Receipt['signatures']): void {
  const top = page.y + 12
  const width = widthOf(page) / 2 - 20
  signatures.forEach(({ above, title, name }, side) => {
    const x = MARGIN + side * (widthOf(page) / 2 + 20)
    const options = { width, align: 'center', lineBreak: false } as const
    page.text(printable(above), x, top, options).text(printable(title), x, top + 14, options)
    page.text(name ? printable(name) : '(……………………………)', x, top + 58, { ...options, ellipsis: true })
  })
}

function widthOf(page: Page): number {
  return page.page.width - 2 * MARGIN
}

/** The fonts that every reader has know Western letters only. */
function printable(text: string): string {
  return text.normalize('NFC').replace(/[^\x20-\x7e\xa0-\xff–—‘’“”…•]/g, '?')
}
