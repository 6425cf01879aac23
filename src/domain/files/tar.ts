import type { ArchiveEntry } from './archiveRules.ts'

export const TAR_BLOCK = 512

interface TarHeader {
  name: string
  size: number
  /** POSIX.1-1988 typeflag, with GNU's and pax' additions. */
  flag: string
  linkName: string
}

/** One header block of a tar archive (POSIX ustar); null when its checksum does not fit, which is how a tar is recognised. */
export function readTarHeader(block: Uint8Array): TarHeader | null {
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0)
  if (octal(block.subarray(148, 156)) !== sum) return null
  const size = sizeOf(block.subarray(124, 136))
  if (size === null) return null
  const ustar = text(block.subarray(257, 262)) === 'ustar'
  const prefix = ustar && text(block.subarray(257, 265)) !== 'ustar  ' ? text(block.subarray(345, 500)) : ''
  const name = text(block.subarray(0, 100))
  return {
    name: prefix ? `${prefix}/${name}` : name,
    size,
    flag: String.fromCharCode(block[156] ?? 0),
    linkName: text(block.subarray(157, 257)),
  }
}

/** Two blocks of nothing end an archive; one is enough for us to stop believing in a header. */
export function isEmptyBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0)
}

/** Blocks whose data describes the next entry: GNU's long name and link, pax for one entry and for all. */
export type TarExtra = 'name' | 'link' | 'pax' | 'global'
export const TAR_EXTRAS: Readonly<Record<string, TarExtra>> = { L: 'name', K: 'link', x: 'pax', g: 'global' }

export interface TarOverrides {
  path?: string
  linkpath?: string
  size?: number
}

/** What such data overrides. @throws RangeError when pax records are malformed. */
export function overridesOf(extra: TarExtra, data: Uint8Array): TarOverrides {
  if (extra === 'name') return { path: text(data) }
  if (extra === 'link') return { linkpath: text(data) }
  const { path, linkpath, size } = paxRecords(data)
  return {
    ...(path === undefined ? {} : { path }),
    ...(linkpath === undefined ? {} : { linkpath }),
    ...(size === undefined ? {} : { size: wholeNumber(size) }),
  }
}

/** `length key=value\n`, the length counting itself. */
function paxRecords(data: Uint8Array): Record<string, string | undefined> {
  const records: Record<string, string> = {}
  for (let at = 0; at < data.length;) {
    const blank = data.indexOf(0x20, at)
    const length = wholeNumber(text(data.subarray(at, Math.max(blank, at))))
    if (blank < 0 || length <= blank - at || at + length > data.length) throw new RangeError('pax record')
    const record = new TextDecoder().decode(data.subarray(blank + 1, at + length - 1))
    const equals = record.indexOf('=')
    records[record.slice(0, Math.max(equals, 0))] = record.slice(equals + 1)
    at += length
  }
  return records
}

/** What kind of thing a header announces. */
export function tarEntry(
  { name, flag, linkName }: TarHeader,
  { path, linkpath }: TarOverrides,
): ArchiveEntry {
  const full = path ?? name
  if (flag === '5') return { path: full, type: 'folder' }
  if (flag === '2') return { path: full, type: 'link', target: linkpath ?? linkName }
  // A hard link names a path from the top of the archive.
  if (flag === '1') return { path: full, type: 'link', target: fromFolderOf(full, linkpath ?? linkName) }
  return { path: full, type: '346'.includes(flag) ? 'special' : 'file' }
}

function fromFolderOf(path: string, target: string): string {
  const climbs = path.split('/').filter((segment) => segment !== '' && segment !== '.').length - 1
  return target.startsWith('/') ? target : '../'.repeat(Math.max(climbs, 0)) + target
}

/** Octal, or GNU's base-256 for what is beyond 8 GB. */
function sizeOf(field: Uint8Array): number | null {
  const [first = 0] = field
  if (first < 0x80) return octal(field)
  const value = field.reduce((sum, byte, at) => sum * 256 + (at === 0 ? byte & 0x7f : byte), 0)
  return Number.isSafeInteger(value) ? value : null
}

function octal(field: Uint8Array): number | null {
  const digits = text(field).trim()
  return /^[0-7]*$/.test(digits) ? parseInt(digits || '0', 8) : null
}

function wholeNumber(digits: string): number {
  const value = /^\d{1,15}$/.test(digits) ? Number(digits) : NaN
  if (!Number.isSafeInteger(value)) throw new RangeError('pax number')
  return value
}

/** Up to the first NUL. */
function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}
