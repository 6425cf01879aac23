import { troubleOf } from '#domain/dns/troubles.ts'
import { STUCK_STATES } from '#domain/request/status.ts'
import { textsFor } from '#i18n/label.ts'
import { fill } from '#i18n/fill.ts'
import { formatDay, formatInstant } from '../formatInstant.ts'
import type { BannerFacts } from './gatherBanner.ts'

interface Props {
  facts: BannerFacts
  language: string
}

/** How the work in DNS goes: under way, in trouble and why, or the record that is live. */
export function ProvisioningNote({ facts, language }: Props) {
  const { status } = facts.request
  if (status === 'approved') return <UnderWay facts={facts} language={language} />
  return status === 'provisioned' || status === 'completed' ? (
    <Live facts={facts} language={language} />
  ) : null
}

function UnderWay({ facts: { request, isCaseworker, found }, language }: Props) {
  const texts = textsFor(language)
  const { state, errorCode, errorMessage, nextAttemptAt } = request.provisioning ?? {}
  const trouble = troubleOf(errorCode)
  if (!state) return null
  const isStuck = STUCK_STATES.includes(state)
  return (
    <div className={`office-note ${isStuck ? 'office-note--warning' : ''}`}>
      <p role="status">
        <strong>{texts.provisioningStates[state]}.</strong> {isCaseworker && errorMessage}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map(({ name, type, content }) => (
            <li key={`${type} ${content}`}>
              {fill(texts.ui.foundRecord, { record: `${name} ${type} ${content}` })}
            </li>
          ))}
        </ul>
      )}
      {isCaseworker && trouble && <p>{fill(texts.ui.whoActs, { who: texts.menders[trouble.who] })}</p>}
      {isCaseworker && nextAttemptAt && (
        <p>{fill(texts.ui.nextAttempt, { time: formatInstant(nextAttemptAt, language) })}</p>
      )}
    </div>
  )
}

function Live({ facts: { request, resting }, language }: Props) {
  const texts = textsFor(language)
  const { subdomain } = request
  if (!subdomain || typeof subdomain === 'string') return null
  const live = subdomain.status === 'active' ? (subdomain.records ?? []) : []
  return (
    <div className={`office-note ${live.length > 0 ? 'office-note--good' : ''}`}>
      {live.map(({ type, value }) => (
        <p key={`${type} ${value}`}>
          {fill(texts.ui.recordLive, { record: `${subdomain.fqdn} ${type} ${value}` })}
        </p>
      ))}
      {resting.map(({ id, fqdn, quarantineUntil }) => (
        <p key={id}>
          {fill(texts.ui.nameRests, { name: fqdn, day: formatDay(quarantineUntil ?? '', language) })}
        </p>
      ))}
    </div>
  )
}
