import { strToU8, zipSync } from 'fflate'
import type { Subject } from './subject.ts'

/** A small real archive of source code and database, requirement R10. */
export function buildSource({ fqdn, unitName, purpose }: Subject): Buffer {
  const page = `<!doctype html>\n<html lang="id">\n<title>${unitName}</title>\n<h1>${unitName}</h1>\n<p>${purpose}</p>\n</html>\n`
  const table = `CREATE TABLE berita (\n  id serial PRIMARY KEY,\n  judul text NOT NULL,\n  isi text NOT NULL,\n  terbit date\n);\n`
  return zipped({
    'BACA-SAYA.txt': `Kode sumber ${fqdn}\nContoh untuk demo; isinya rekaan.\n`,
    'publik/index.html': page,
    'basis-data/skema.sql': table,
  })
}

const PARTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A text document with a business process in words, requirement R13. */
export function buildProcess({ fqdn, unitName }: Subject): Buffer {
  const lines = [
    `Proses Bisnis Layanan ${fqdn}`,
    unitName,
    '1. Pemohon mengisi formulir dan mengunggah berkas.',
    '2. Petugas memeriksa kelengkapan paling lama satu hari kerja.',
    '3. Berkas yang belum lengkap dikembalikan dengan catatan.',
    '4. Pejabat yang berwenang menyetujui, dan pemohon menerima pemberitahuan.',
    'Contoh untuk demo; isinya rekaan.',
  ]
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  return zipped({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${PARTS}.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}

function zipped(files: Record<string, string>): Buffer {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return Buffer.from(zipSync(Object.fromEntries(entries)))
}
