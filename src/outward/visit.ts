import { isIP } from 'node:net'
import { plainText } from '#domain/plainText.ts'
import type { CertificateShown, LookTrouble, Visit } from '#domain/siteReport.ts'
import { getPage, type Page } from './getPage.ts'
import { pageTitle } from './pageTitle.ts'
import type { Rim } from './rim.ts'

export interface Way {
  rim: Rim
  /** The host whose address the register tells, if it does; it is not asked for. */
  known: { host: string; address: string } | null
  signal: AbortSignal
  onCertificate: (host: string, certificate: CertificateShown) => void
}

const MOST_REDIRECTS = 3
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

/** A look that ended for a reason of ours. */
class Stopped extends Error {
  readonly trouble: LookTrouble
  constructor(trouble: LookTrouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/** Goes to a page and on to where it leads, each step judged like the first. Never rejects. */
export async function visit(start: URL, way: Way): Promise<Visit> {
  const seen: Visit = { status: null, title: null, redirects: [], trouble: null }
  let next: URL | null = start
  try {
    while (next) {
      const page: Page = await step(next, way)
      seen.status = page.status
      seen.title = pageTitle(page.html)
      next = leadsTo(page, next)
      if (!next) continue
      if (seen.redirects.length === MOST_REDIRECTS) throw new Stopped('too-many-redirects')
      seen.redirects.push(plainText(next.hostname || next.protocol, 253))
    }
  } catch (error) {
    seen.trouble = way.signal.aborted ? 'too-slow' : troubleIn(error)
  }
  return seen
}

async function step(url: URL, way: Way): Promise<Page> {
  const protocol = url.protocol === 'https:' ? 'https' : url.protocol === 'http:' ? 'http' : null
  if (!protocol) throw new Stopped('other-protocol')
  // The usual port of a protocol is never written in a parsed address.
  if (url.port !== '') throw new Stopped('other-port')
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const address = await addressOf(host, way)
  return getPage({
    protocol,
    host,
    address,
    port: way.rim.ports[protocol],
    path: `${url.pathname}${url.search}`,
    signal: way.signal,
    onCertificate: (certificate) => way.onCertificate(host, certificate),
  })
}

/** Asked once for every step; that one answer is judged and then connected to. One inner address among several condemns all. */
async function addressOf(host: string, { rim, known, signal }: Way): Promise<string> {
  const found = isIP(host)
    ? [host]
    : host === known?.host
      ? [known.address]
      : await unlessAborted(rim.resolve(host), signal)
  const [first] = found
  if (first === undefined) throw new Stopped('unknown-host')
  if (!found.every(rim.allow)) throw new Stopped('not-public')
  return first
}

async function unlessAborted(asked: Promise<string[]>, signal: AbortSignal): Promise<string[]> {
  const given = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new Stopped('too-slow')), { once: true }),
  )
  const found = asked.catch(() => {
    throw new Stopped('unknown-host')
  })
  return Promise.race([found, given])
}

function leadsTo({ status, location }: Page, from: URL): URL | null {
  if (!REDIRECTS.includes(status) || !location) return null
  try {
    return new URL(location, from)
  } catch {
    throw new Stopped('garbled')
  }
}

function troubleIn(error: unknown): LookTrouble {
  if (error instanceof Stopped) return error.trouble
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return TROUBLES.find(([pattern]) => pattern.test(code))?.[1] ?? 'no-connection'
}

/** By the system's codes. */
const TROUBLES: readonly (readonly [RegExp, LookTrouble])[] = [
  [/^(ERR_SSL|ERR_TLS|EPROTO)/, 'no-encryption'],
  [/^(HPE_|ERR_HTTP|ERR_INVALID)/, 'garbled'],
]
