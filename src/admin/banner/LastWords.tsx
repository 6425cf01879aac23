import { REASON_CODES } from '#domain/request/status.ts'
import { textsFor } from '#i18n/label.ts'
import type { Event } from '#payload-types.ts'
import { fill } from '#i18n/fill.ts'
import { formatInstant } from '../formatInstant.ts'
import type { BannerFacts } from './gatherBanner.ts'

interface Props {
  facts: BannerFacts
  language: string
}

/** Why a request came back or how it was decided: by whom, in whose stead, when, and in which words. */
export function LastWords({ facts: { saidLast, headTitle }, language }: Props) {
  if (!saidLast) return null
  const texts = textsFor(language)
  const code = REASON_CODES.find((known) => known === saidLast.reasonCode)
  const isApproval = saidLast.action === 'approve'
  return (
    <div className={`office-note office-note--${isApproval ? 'good' : 'warning'}`}>
      {code && (
        <p>
          <strong>{texts.reasonCodes[code]}.</strong> {texts.reasonSentences[code]}
        </p>
      )}
      {saidLast.note && <p className="request-banner__note">{saidLast.note}</p>}
      <p className="request-banner__signed">{signature(saidLast, { headTitle, language })}</p>
    </div>
  )
}

const BY = { approve: 'approvedBy', reject: 'rejectedBy', requestRevision: 'returnedBy' } as const

function signature(event: Event, { headTitle, language }: { headTitle: string | null; language: string }) {
  const texts = textsFor(language)
  const said = Object.entries(BY).find(([action]) => action === event.action)?.[1] ?? 'returnedBy'
  const head = event.inSteadOf === 'head' ? headTitle || texts.roles.head : event.inSteadOf
  const deputy = head ? ` (${fill(texts.ui.inSteadOf, { head })})` : ''
  const name = `${event.actorName ?? ''}${deputy}`
  return fill(texts.ui[said], { name, time: formatInstant(event.at, language) })
}
