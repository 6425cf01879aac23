import { boundaryIn } from './boundary.ts'
import { inTime } from './readForm.ts'

/** Far more than everything that somebody types. */
const HEAD_BYTES = 256 * 1024

/**
 * The beginning of a form that is too large to be read, made whole: browsers send what was typed before what was chosen, and
 * nobody should have to type it again. Null when no part of it ends within the beginning.
 */
export async function headOfForm(
  body: ReadableStream<Uint8Array>,
  contentType: string,
): Promise<ReadableStream<Uint8Array> | null> {
  const boundary = boundaryIn(contentType)
  if (!boundary) return null
  const head = await beginningOf(inTime(body)).catch(() => null)
  if (!head) return null
  const end = head.lastIndexOf(`\r\n--${boundary}`)
  if (end < 0) return null
  const whole = Buffer.concat([head.subarray(0, end), Buffer.from(`\r\n--${boundary}--\r\n`)])
  return new Response(whole).body
}

async function beginningOf(body: ReadableStream<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let bytes = 0
  const reader = body.getReader()
  while (bytes < HEAD_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    bytes += value.byteLength
  }
  reader.releaseLock()
  return Buffer.concat(parts)
}
