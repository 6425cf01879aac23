'use client'
import { useEffect, useState } from 'react'
import { formatInstant } from '../formatInstant.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** The part of `GET /api/status` that tells why nothing is written at the provider. */
interface ProviderStatus {
  provider: {
    /** The office itself has forbidden every write. */
    readOnly: { message: string } | null
    reason: { message: string; since: string; traceId: string | null } | null
  }
}

const UNKNOWN: ProviderStatus['provider'] = { readOnly: null, reason: null }

const EVERY_MS = 60_000

/** Says loudly that nothing is changed in DNS any more, why, and what has to be mended. */
export function StoppedQueue() {
  const { texts, language } = useTexts()
  const { readOnly, reason } = useProviderStatus()
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
          <p className="dashboard-note__facts">
            {formatInstant(reason.since, language)}
            {reason.traceId && ` · ${texts.fields.traceId}: ${reason.traceId}`}
          </p>
        </div>
      )}
    </div>
  )
}

function useProviderStatus(): ProviderStatus['provider'] {
  const { language } = useTexts()
  const [provider, setProvider] = useState(UNKNOWN)
  useEffect(() => {
    const abort = new AbortController()
    const look = async () => {
      const answer = await callRest<ProviderStatus>('/api/status', { language, signal: abort.signal })
      if (answer.kind === 'ok') setProvider(answer.body.provider)
    }
    void look()
    const timer = setInterval(() => void look(), EVERY_MS)
    return () => {
      abort.abort()
      clearInterval(timer)
    }
  }, [language])
  return provider
}
