'use client'
import { useEffect, useState } from 'react'
import { formatInstant } from '../formatInstant.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** The part of `GET /api/status` that tells why nothing is written at the provider. */
interface ProviderStatus {
  provider: { reason: { message: string; since: string; traceId: string | null } | null }
}

const EVERY_MS = 60_000

/** Says loudly that nothing is changed in DNS any more, and what has to be mended. */
export function StoppedQueue() {
  const { texts, language } = useTexts()
  const reason = useReason()
  return (
    <div role="alert">
      {reason && (
        <div className="office-note office-note--bad">
          <p>
            <strong>{texts.ui.dnsQueueStopped}</strong> {reason.message}
          </p>
          <p>{texts.ui.dnsQueueStoppedHint}</p>
          <p className="dashboard-note__facts">
            {formatInstant(reason.since, language)}
            {reason.traceId && ` · ${texts.fields.traceId}: ${reason.traceId}`}
          </p>
        </div>
      )}
    </div>
  )
}

function useReason(): ProviderStatus['provider']['reason'] {
  const { language } = useTexts()
  const [reason, setReason] = useState<ProviderStatus['provider']['reason']>(null)
  useEffect(() => {
    const abort = new AbortController()
    const look = async () => {
      const answer = await callRest<ProviderStatus>('/api/status', { language, signal: abort.signal })
      if (answer.kind === 'ok') setReason(answer.body.provider.reason)
    }
    void look()
    const timer = setInterval(() => void look(), EVERY_MS)
    return () => {
      abort.abort()
      clearInterval(timer)
    }
  }, [language])
  return reason
}
