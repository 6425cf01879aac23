/**
 * The messages of a TCP stream, each behind two bytes of length (RFC 1035 §4.2.2). Ends with the stream; throws when a
 * message is announced that is longer than `maxBytes` or too short to be one.
 */
export async function* readFrames(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let pending: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    pending = Buffer.concat([pending, chunk])
    for (;;) {
      const length = announcedLength(pending, maxBytes)
      if (length === null || pending.length < 2 + length) break
      yield pending.subarray(2, 2 + length)
      pending = pending.subarray(2 + length)
    }
  }
}

const HEADER_BYTES = 12

function announcedLength(pending: Buffer, maxBytes: number): number | null {
  if (pending.length < 2) return null
  const length = pending.readUInt16BE(0)
  if (length < HEADER_BYTES || length > maxBytes) throw new RangeError(`DNS message of ${length} bytes`)
  return length
}
