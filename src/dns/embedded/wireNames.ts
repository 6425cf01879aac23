const MAX_NAME_BYTES = 255
const PLAIN = /[a-zA-Z0-9_*-]/

/** Reads an uncompressed name (RFC 1035 §3.1); null when it is broken, too long or compressed. The root is the empty text. */
export function readName(message: Buffer, start: number): { text: string; end: number } | null {
  const labels: string[] = []
  let offset = start
  for (;;) {
    const length = message[offset]
    // 0xC0 is a pointer, 0x40 and 0x80 were never given a lasting meaning (RFC 6891 §5).
    if (length === undefined || length > 63) return null
    const next = offset + 1 + length
    if (next > message.length || next - start > MAX_NAME_BYTES) return null
    if (length === 0) return { text: labels.join('.'), end: next }
    labels.push(presentLabel(message.subarray(offset + 1, next)))
    offset = next
  }
}

/** The offset behind a name; a compression pointer ends it and is not followed. Null when it runs out of the message. */
export function skipName(message: Buffer, start: number): number | null {
  let offset = start
  for (;;) {
    const length = message[offset]
    if (length === undefined) return null
    if ((length & 0xc0) === 0xc0) return offset + 2
    if (length > 63) return null
    offset += 1 + length
    if (length === 0) return offset
  }
}

/** A dot or a strange byte inside a label must not look like another name. */
function presentLabel(label: Buffer): string {
  return [...label].map(presentByte).join('')
}

function presentByte(byte: number): string {
  const character = String.fromCharCode(byte)
  return PLAIN.test(character) ? character : `\\${String(byte).padStart(3, '0')}`
}
