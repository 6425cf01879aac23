import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { askedRange } from '#domain/files/byteRange.ts'
import { kindOfMimeType } from '#domain/files/kinds.ts'
import { contentDisposition, deliveredName } from '#domain/files/originalName.ts'
import { refused } from '#domain/request/refusals.ts'
import { fileHeaders } from '#domain/files/fileHeaders.ts'
import type { RequestDocument } from '#payload-types.ts'
import { runtime } from '#runtime.ts'
import { refusal } from './answer.ts'

/**
 * `GET /api/documents/file/:filename` in Payload's stead, which knows neither what the person called the file nor what
 * its content was found to be. Somebody else's file and none at all are the same answer.
 */
export const deliverDocument: Endpoint = {
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    const document = await readable(req)
    const kind = kindOfMimeType(document?.mimeType)
    if (!document?.filename || !kind) return refusal(refused('not-allowed'), req)
    const file = path.join(runtime().env.MEDIA_DIR, path.basename(document.filename))
    const found = await stat(file).catch(() => null)
    if (!found) {
      req.payload.logger.error({ document: document.id }, 'the file of a document is missing on the disk')
      return refusal(refused('file-missing'), req)
    }
    const headers = new Headers(fileHeaders(kind))
    headers.set('Content-Disposition', contentDisposition(deliveredName(document.originalName, kind), kind))
    return send(req, { file, size: found.size, headers })
  },
}

async function readable(req: PayloadRequest): Promise<RequestDocument | null> {
  const filename = req.routeParams?.['filename']
  if (typeof filename !== 'string' || filename.includes('\0') || actorOf(req).kind !== 'user') return null
  const { docs } = await req.payload.find({
    collection: 'documents',
    req,
    where: { filename: { equals: filename } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  })
  return docs[0] ?? null
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
