import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { headersWithCors, type PayloadRequest } from 'payload'
import { askedRange } from '#domain/files/byteRange.ts'
import { fileHeaders } from '#domain/files/fileHeaders.ts'
import { kindOfMimeType } from '#domain/files/kinds.ts'
import { contentDisposition, deliveredName } from '#domain/files/originalName.ts'
import { refused } from '#domain/request/refusals.ts'
import { runtime } from '#runtime.ts'
import { refusal } from './answer.ts'

/** The row of a file, whatever it belongs to. */
interface FileRow {
  id: string
  filename?: string | null
  originalName?: string | null
  mimeType?: string | null
}

/**
 * Delivers a stored file as data: by the name that the person gave it, as the kind that its content was found to be. Somebody
 * else's file and none at all (`null`) are the same answer.
 */
export async function sendFile(req: PayloadRequest, row: FileRow | null): Promise<Response> {
  const kind = kindOfMimeType(row?.mimeType)
  if (!row?.filename || !kind) return refusal(refused('not-allowed'), req)
  const file = path.join(runtime().env.MEDIA_DIR, path.basename(row.filename))
  const found = await stat(file).catch(() => null)
  if (!found) {
    req.payload.logger.error({ file: row.id }, 'a stored file is missing on the disk')
    return refusal(refused('file-missing'), req)
  }
  const headers = new Headers(fileHeaders(kind))
  headers.set('Content-Disposition', contentDisposition(deliveredName(row.originalName, kind), kind))
  return send(req, { file, size: found.size, headers })
}

interface Sending {
  file: string
  size: number
  headers: Headers
}

/** A part of it where one is asked for: viewers of large PDFs do. The file is closed as soon as nobody reads any more. */
function send(req: PayloadRequest, { file, size, headers }: Sending): Response {
  const range = askedRange(req.headers.get('range'), size)
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers: headersWithCors({ headers, req }) })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  // Node's and the browser's type of the same stream differ in name only.
  const body = Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream<Uint8Array>
  return new Response(body, { status: range ? 206 : 200, headers: headersWithCors({ headers, req }) })
}
