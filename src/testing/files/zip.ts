import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  data?: Buffer | string
  /** Instead of the true size. */
  claimedSize?: number
  encrypted?: boolean
  stored?: boolean
  /** `st_mode` of Unix, for links. */
  mode?: number
  /** What the header before the data calls it, of the same length. */
  localName?: string
  /** Shares the data of the entry before it, as a bomb does. */
  overlaps?: boolean
}

/** A ZIP as its specification says it (APPNOTE 6.3), or with exactly one lie in it. */
export function buildZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  let last = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.data ?? '')
    const packed = entry.stored ? data : deflateRawSync(data)
    const shared = common(entry, { data, packed })
    if (!entry.overlaps) {
      last = at
      const local = Buffer.concat([
        number32(0x04034b50),
        shared,
        Buffer.from(entry.localName ?? entry.name),
        packed,
      ])
      parts.push(local)
      at += local.length
    }
    directory.push(central(entry, { shared, offset: last }))
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.concat([
    number32(0x06054b50),
    ...[0, 0, entries.length, entries.length].map(number16),
    number32(listed.length),
    number32(at),
    number16(0),
  ])
  return Buffer.concat([...parts, listed, end])
}

/** What local and central header have in common: version, flags, method, time, checksum, sizes, lengths. */
function common(entry: ZipEntry, { data, packed }: { data: Buffer; packed: Buffer }): Buffer {
  const flags = (entry.encrypted ? 1 : 0) | 0x800
  return Buffer.concat([
    ...[20, flags, entry.stored ? 0 : 8, 0, 0x21].map(number16),
    ...[crc32(data), packed.length, entry.claimedSize ?? data.length].map(number32),
    ...[Buffer.byteLength(entry.name), 0].map(number16),
  ])
}

function central(entry: ZipEntry, { shared, offset }: { shared: Buffer; offset: number }): Buffer {
  const UNIX = 3 << 8
  return Buffer.concat([
    number32(0x02014b50),
    number16(UNIX | 20),
    shared,
    ...[0, 0, 0].map(number16),
    number32(((entry.mode ?? 0o100644) << 16) >>> 0),
    number32(offset),
    Buffer.from(entry.name),
  ])
}

const CONTENT_TYPE = {
  docx: 'wordprocessingml.document.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
  macro: 'word.document.macroEnabled.main+xml',
}
const PART = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', macro: 'word/document.xml' }

/** The smallest office file, with whatever else shall be in it, or with its main part under another name. */
export function buildOffice(
  kind: keyof typeof PART,
  more: readonly ZipEntry[] = [],
  part: string = PART[kind],
): Buffer {
  const type = `application/vnd.openxmlformats-officedocument.${CONTENT_TYPE[kind]}`
  return buildZip([
    {
      name: '[Content_Types].xml',
      data: `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    },
    { name: part, data: '<x/>' },
    ...more,
  ])
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
