import type { TLSSocket } from 'node:tls'
import { plainText } from '#domain/plainText.ts'
import type { CertificateShown } from '#domain/siteReport.ts'

const MOST = 120

/** What the other side showed, trusted or not; null when it showed nothing. */
export function certificateOf(socket: TLSSocket): CertificateShown | null {
  const { subject, issuer, valid_to } = socket.getPeerCertificate()
  if (!subject) return null
  const until = new Date(valid_to)
  return {
    subject: nameIn(subject),
    issuer: nameIn(issuer),
    validTo: Number.isNaN(until.getTime()) ? null : until.toISOString(),
    problem: socket.authorized ? null : plainText(reasonOf(socket.authorizationError), MOST),
  }
}

/** Several names of one kind come as a list. */
function nameIn(party: object): string {
  const { O, CN }: { O?: string | string[]; CN?: string | string[] } = party
  return plainText([CN, O].flat().filter(Boolean).join(', '), MOST)
}

/** An error in the types, in fact its code. */
function reasonOf(reason: unknown): string {
  return reason instanceof Error ? ('code' in reason ? String(reason.code) : reason.message) : String(reason)
}
