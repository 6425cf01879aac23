import { REASON_CODES } from '#domain/request/status.ts'
import { textsFor } from '#i18n/label.ts'
import type { Event } from '#payload-types.ts'

/** Why a request came back or was rejected, in the words of whoever decided it. */
export function LastWords({ event, language }: { event: Event | null; language: string }) {
  if (!event) return null
  const texts = textsFor(language)
  const code = REASON_CODES.find((known) => known === event.reasonCode)
  return (
    <div className="office-note office-note--warning">
      {code && (
        <p>
          <strong>{texts.reasonCodes[code]}.</strong> {texts.reasonSentences[code]}
        </p>
      )}
      {event.note && <p className="request-banner__note">{event.note}</p>}
    </div>
  )
}
