'use client'
import type { CertificateShown, SiteReport, Visit } from '#domain/siteReport.ts'
import { fill } from '#i18n/fill.ts'
import { formatInstant } from '../formatInstant.ts'
import { useTexts } from '../useTexts.ts'

/** What was seen of the site, as text: somebody else wrote it. */
export function SiteLook({ report: { http, https, certificate } }: { report: SiteReport }) {
  const { texts } = useTexts()
  return (
    <dl className="impact-card__site">
      <dt>http</dt>
      <dd>
        <VisitWords visit={http} />
      </dd>
      <dt>https</dt>
      <dd>
        <VisitWords visit={https} />
      </dd>
      <dt>{texts.ui.impactCertificate}</dt>
      <dd>{certificate ? <CertificateWords certificate={certificate} /> : texts.ui.impactNone}</dd>
    </dl>
  )
}

function VisitWords({ visit: { status, title, redirects, trouble } }: { visit: Visit }) {
  const { texts } = useTexts()
  return (
    <>
      {status !== null && <strong>{status} </strong>}
      {title && <q>{title}</q>}{' '}
      {redirects.length > 0 && fill(texts.ui.impactLeadsTo, { hosts: redirects.join(' → ') })}{' '}
      {trouble && texts.lookTroubles[trouble]}
    </>
  )
}

function CertificateWords({
  certificate: { subject, issuer, validTo, problem },
}: {
  certificate: CertificateShown
}) {
  const { texts, language } = useTexts()
  const until = validTo ? formatInstant(validTo, language) : '–'
  return (
    <>
      {fill(texts.ui.impactCertificateWords, { subject, issuer, until })}{' '}
      {problem && <strong>{fill(texts.ui.impactCertificateProblem, { problem })}</strong>}
    </>
  )
}
