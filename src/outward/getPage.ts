import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { CertificateShown } from '#domain/siteReport.ts'
import { certificateOf } from './certificateOf.ts'

/** Bytes of a page that are read. */
const MOST_BYTES = 64 * 1024
const MOST_HEADER_BYTES = 16 * 1024

export interface Ask {
  protocol: 'http' | 'https'
  host: string
  /** Already judged; nobody is asked for it again. */
  address: string
  port: number
  path: string
  signal: AbortSignal
  /** Told as soon as there is one, whatever becomes of the page. */
  onCertificate: (certificate: CertificateShown) => void
}

export interface Page {
  status: number
  location: string | null
  /** As far as it was read; empty when it is packed or not text. */
  html: string
}

/** One GET to one address that was decided on before. No cookies, nothing is unpacked, nothing is kept open. @throws the system's error */
export function getPage(ask: Ask): Promise<Page> {
  return new Promise((resolve, reject) => {
    let isAnswered = false
    const client = ask.protocol === 'https' ? https : http
    const request = client.request(optionsFor(ask), (response) => {
      isAnswered = true
      tellCertificate(response, ask)
      void readSome(response).then((body) => resolve(pageOf(response, body)))
    })
    // What breaks off after the head is a page all the same, as far as it came.
    request.on('error', (error) => isAnswered || reject(error))
    request.end()
  })
}

function optionsFor({
  protocol,
  host,
  address,
  port,
  path,
  signal,
}: Ask): RequestOptions & https.RequestOptions {
  return {
    host,
    port,
    path,
    signal,
    method: 'GET',
    // No pool: a socket serves one question.
    agent: false,
    lookup: pinnedTo(address),
    maxHeaderSize: MOST_HEADER_BYTES,
    headers: {
      Host: host,
      'User-Agent': 'layanan-subdomain-tapin',
      Accept: 'text/html',
      'Accept-Encoding': 'identity',
      Connection: 'close',
    },
    ...(protocol === 'https' && {
      // A bad certificate is what is to be seen.
      rejectUnauthorized: false,
      ...(isIP(host) === 0 && { servername: host }),
    }),
  }
}

/** Whatever name is asked for, the one address that was judged is given. */
function pinnedTo(address: string): LookupFunction {
  const family = isIP(address)
  return (_host, options, done) => {
    if (options.all) done(null, [{ address, family }])
    else done(null, address, family)
  }
}

function tellCertificate({ socket }: IncomingMessage, { onCertificate }: Ask): void {
  const certificate = socket instanceof TLSSocket ? certificateOf(socket) : null
  if (certificate) onCertificate(certificate)
}

/** Until the page ends, breaks off or enough of it has come; then hangs up. */
function readSome(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve) => {
    response.on('data', (bytes: Buffer) => {
      chunks.push(bytes)
      size += bytes.length
      if (size >= MOST_BYTES) response.destroy()
    })
    // Its end, however it comes, is told by `close`; an error that nobody hears would end the process.
    response.on('error', () => undefined)
    response.on('close', () => resolve(Buffer.concat(chunks).subarray(0, MOST_BYTES)))
  })
}

function pageOf({ statusCode = 0, headers }: IncomingMessage, body: Buffer): Page {
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity'
  return {
    status: statusCode,
    location: headers.location ?? null,
    html: isPlain ? textOf(body, headers['content-type']) : '',
  }
}

function textOf(body: Buffer, contentType = ''): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}
