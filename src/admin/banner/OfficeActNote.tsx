import { UNDECIDED_STATUSES } from '#domain/request/status.ts'
import { textsFor } from '#i18n/label.ts'
import { fill } from '#i18n/fill.ts'
import { formatDay, formatInstant } from '../formatInstant.ts'
import type { BannerFacts } from './gatherBanner.ts'

interface Props {
  facts: BannerFacts
  language: string
}

/** What the office does of its own accord, or with whom a subdomain changes hands: the grounds, until when the unit may object, and what it said. */
export function OfficeActNote({ facts, language }: Props) {
  const { request } = facts
  if (request.fromUnit) return <Transfer facts={facts} language={language} />
  const { grounds, objection, objectedAt } = request.exOfficio ?? {}
  if (request.channel !== 'office' || !grounds) return null
  const texts = textsFor(language)
  return (
    <div className="office-note">
      <p>
        <strong>{texts.grounds[grounds]}.</strong> {deadlineOf(facts, language)}
      </p>
      {request.reason && <p className="request-banner__note">{request.reason}</p>}
      {objection && (
        <>
          <p>
            <strong>{fill(texts.ui.objectedAt, { time: formatInstant(objectedAt ?? '', language) })}</strong>
          </p>
          <p className="request-banner__note">{objection}</p>
        </>
      )}
    </div>
  )
}

/** Once it is decided, nobody waits for anybody any more. */
function deadlineOf({ request }: BannerFacts, language: string): string | null {
  const { ui } = textsFor(language)
  if (request.status === 'draft' || !UNDECIDED_STATUSES.includes(request.status)) return null
  const until = request.exOfficio?.objectionUntil
  if (!until) return ui.objectionsUnbound
  return fill(ui.objectionsUntil, { day: formatDay(until, language) })
}

function Transfer({ facts: { request }, language }: Props) {
  const name = (unit: typeof request.fromUnit) => (typeof unit === 'object' ? (unit?.name ?? '') : '')
  const from = name(request.fromUnit)
  // The receiving unit may not read the other one's row.
  if (!from) return null
  const said = fill(textsFor(language).ui.transferFrom, { from, to: name(request.unit) })
  return <p className="office-note">{said}</p>
}
