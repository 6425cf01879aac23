import type { CertificateShown, SiteReport } from '#domain/siteReport.ts'
import { PUBLIC, type Rim } from './rim.ts'
import { visit, type Way } from './visit.ts'

export interface Site {
  host: string
  /** What the register says about an unproxied A or AAAA record; null: the name has to be looked up. */
  address: string | null
}

/**
 * Looks at a site over both protocols, as somebody outside sees it: only public addresses, each looked up once and then
 * kept to, small and quick, nothing run and nothing unpacked. Never rejects; what is wrong is in the report.
 */
export async function inspectSite({ host, address }: Site, rim: Rim = PUBLIC): Promise<SiteReport> {
  let certificate: CertificateShown | null = null
  const ending = new AbortController()
  const deadline = setTimeout(() => ending.abort(), rim.withinMs)
  const way: Way = {
    rim,
    known: address ? { host, address } : null,
    signal: ending.signal,
    onCertificate: (of, seen) => {
      if (of === host) certificate ??= seen
    },
  }
  const [http, https] = await Promise.all([
    visit(new URL(`http://${host}/`), way),
    visit(new URL(`https://${host}/`), way),
  ])
  clearTimeout(deadline)
  return { host, http, https, certificate }
}
