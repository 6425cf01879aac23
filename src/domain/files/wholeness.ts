/** How much of the end of a file `endsAsPdf` and `endsAsZip` want to see: the longest comment of a ZIP and its record. */
export const TAIL_BYTES = 65_535 + 22

/** Whether the end of a PDF is there: cut off uploads and other files with its first bytes have none. */
export function endsAsPdf(tail: Uint8Array): boolean {
  const end = latin1(tail.subarray(-2048))
  return end.slice(-1024).includes('%%EOF') && end.includes('startxref')
}

/**
 * Whether a reader of ZIP files would take this one for an archive: they look for the end record from behind, whatever
 * stands at the beginning. `fileSize` tells where in the file the tail begins.
 */
export function endsAsZip(tail: Uint8Array, fileSize: number): boolean {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength)
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    const directory = view.getUint32(at + 12, true) + view.getUint32(at + 16, true)
    const comment = view.getUint16(at + 20, true)
    // Some data before the archive is what a polyglot has; readers forgive that, and trailing bytes too.
    if (directory <= fileSize - tail.length + at && at + 22 + comment <= tail.length) return true
  }
  return false
}

/** Where the next part of a PNG or JPEG begins, `end` when it is complete, `broken` when it is none. */
export type Step = { next: number } | 'end' | 'broken'

/** One chunk of a PNG: length, name, data, checksum (PNG 1.2 §3.2). `header` is its first 8 bytes, at `at`. */
export function stepPng(header: Uint8Array, at: number): Step {
  if (header.length < 8) return 'broken'
  const name = latin1(header.subarray(4, 8))
  if (!/^[A-Za-z]{4}$/.test(name) || (at === 8) !== (name === 'IHDR')) return 'broken'
  if (name === 'IEND') return 'end'
  return { next: at + 12 + new DataView(header.buffer, header.byteOffset, 8).getUint32(0) }
}

/** One segment of a JPEG before its picture: marker, length (ITU T.81 §B.1.1). The picture itself is not decoded. */
export function stepJpeg(header: Uint8Array, at: number): Step {
  const [mark, code = 0, high = 0, low = 0] = header
  if (mark !== 0xff || code === 0x00) return 'broken'
  // Filling bytes may stand before any marker.
  if (code === 0xff) return { next: at + 1 }
  if (code === 0xda) return 'end'
  if (code === 0xd9 || header.length < 4) return 'broken'
  return { next: at + 2 + high * 256 + low }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
