/**
 * A minimal well-formed PDF 1.4 of one A4 page: Payload accepts a PDF only with a cross-reference table and `%%EOF`.
 * Dashes become hyphens, other characters outside Latin-1 `?`: the built-in Helvetica has no others.
 */
export function buildPdf(lines: readonly string[], title: string): Buffer {
  const content = pageContent(lines)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${escaped(title)}) >>`,
  ]
  return Buffer.from(assemble(objects), 'latin1')
}

const HEADER = '%PDF-1.4\n'

/** Everything is Latin-1 by now, so string positions are byte offsets. */
function assemble(objects: readonly string[]): string {
  let body = HEADER
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  // An entry is exactly 20 bytes, blank before the line end included (PDF 1.4 reference, §3.4.3).
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  return (
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}` +
    `trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  )
}

/** Left margin 56 pt, first line 60 pt below the top edge, 16 pt from line to line. */
function pageContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`)
  return ['BT', '/F1 11 Tf', '16 TL', '56 782 Td', ...shown, 'ET'].join('\n')
}

function escaped(text: string): string {
  return text
    .replace(/[\x00-\x1f]/g, ' ') // eslint-disable-line no-control-regex -- a raw line end would be read as text
    .replace(/[–—]/g, '-')
    .replace(/[^\x20-\x7e\xa0-\xff]/g, '?')
    .replace(/[\\()]/g, '\\$&')
}
