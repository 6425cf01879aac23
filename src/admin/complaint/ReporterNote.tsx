'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { whatsappLink, whatsappNumber } from '#domain/mail/contactTask.ts'
import { fill } from '#i18n/fill.ts'
import type { Complaint } from '#payload-types.ts'
import { useTexts } from '../useTexts.ts'

/** How the reporter hears of the answer where no mail reaches them. */
export function ReporterNote() {
  const { texts } = useTexts()
  const { data } = useDocumentInfo()
  const { reporter, number, response } = (data ?? {}) as Partial<Complaint>
  if (!reporter || reporter.email) return null
  if (!reporter.phone) return <p className="action-bar__hint">{texts.complaintUi.noContact}</p>
  const whatsapp = whatsappNumber(reporter.phone)
  return (
    <p className="action-bar__hint">
      {fill(texts.complaintUi.writeTo, { phone: reporter.phone })}{' '}
      {whatsapp && response && (
        <a href={whatsappLink(whatsapp, `${number}\n\n${response}`)} target="_blank" rel="noreferrer">
          WhatsApp
        </a>
      )}
    </p>
  )
}
