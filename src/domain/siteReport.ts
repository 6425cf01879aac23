/** Why a look at a site ended without, or before, an answer. */
export const LOOK_TROUBLES = [
  'not-published',
  'not-public',
  'unknown-host',
  'no-connection',
  'no-encryption',
  'too-slow',
  'garbled',
  'other-port',
  'other-protocol',
  'too-many-redirects',
] as const
export type LookTrouble = (typeof LOOK_TROUBLES)[number]

/** What one protocol gave. All texts are plain and short. */
export interface Visit {
  /** Of the last page that answered; null when none did. */
  status: number | null
  title: string | null
  /** Hosts that led on, without the first. */
  redirects: string[]
  /** Null when it ended with a page. */
  trouble: LookTrouble | null
}

export interface CertificateShown {
  subject: string
  issuer: string
  /** ISO instant. */
  validTo: string | null
  /** Null when browsers would trust it; else the reason as the system names it. */
  problem: string | null
}

/** What stands behind a name, seen from outside. */
export interface SiteReport {
  host: string
  http: Visit
  https: Visit
  /** Of the host itself, whether trusted or not. */
  certificate: CertificateShown | null
}

/** Whether somebody there still answers. A page that was moved or is forbidden is an answer as well. */
export function stillAnswers({ http, https }: Pick<SiteReport, 'http' | 'https'>): boolean {
  return http.status !== null || https.status !== null
}

/** Of a name that only the built-in name server knows: nobody outside can have opened it, so nobody is asked. */
export function unpublished(host: string): SiteReport {
  const visit: Visit = { status: null, title: null, redirects: [], trouble: 'not-published' }
  return { host, http: visit, https: visit, certificate: null }
}
