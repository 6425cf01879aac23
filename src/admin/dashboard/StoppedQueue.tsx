'use client'
import { Link } from '@payloadcms/ui'
import { ENDED_BY_A_PLAN } from '#domain/dns/troubles.ts'
import { formatInstant } from '../formatInstant.ts'
import { useTexts } from '../useTexts.ts'

/** Why nothing is written at the provider. */
export interface StopReason {
  code: string
  message: string
  since: string
  traceId: string | null
}

interface Props {
  /** The office itself has forbidden every write. */
  readOnly: { message: string } | null
  reason: StopReason | null
}

/** Says loudly that nothing is changed in DNS any more, why, and what has to be mended. */
export function StoppedQueue({ readOnly, reason }: Props) {
  const { texts, language } = useTexts()
  return (
    <div role="alert">
      {readOnly && (
        <div className="office-note office-note--warning">
          <p>
            <strong>{texts.ui.dnsReadOnly}</strong> {readOnly.message}
          </p>
        </div>
      )}
      {reason && (
        <div className="office-note office-note--bad">
          <p>
            <strong>{texts.ui.dnsQueueStopped}</strong> {reason.message}
          </p>
          <p>{texts.ui.dnsQueueStoppedHint}</p>
          {ENDED_BY_A_PLAN.includes(reason.code) && (
            <p>
              <Link href="/admin/zone">{texts.zone.planLink}</Link>
            </p>
          )}
          <p className="dashboard-note__facts">
            {formatInstant(reason.since, language)}
            {reason.traceId && ` · ${texts.fields.traceId}: ${reason.traceId}`}
          </p>
        </div>
      )}
    </div>
  )
}
