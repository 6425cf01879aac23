import { textsFor } from '#i18n/label.ts'
import { formatInstant } from '../formatInstant.ts'
import type { BannerFacts } from './gatherBanner.ts'

const STAMPS = [
  'submittedAt',
  'returnedAt',
  'resubmittedAt',
  'reviewedAt',
  'verifiedAt',
  'approvedAt',
  'provisionedAt',
  'completedAt',
] as const

interface Props {
  facts: BannerFacts
  language: string
}

/** When each step was taken last; every single one stands in the history. */
export function Dates({ facts: { request }, language }: Props) {
  const texts = textsFor(language)
  const enteredBy = typeof request.enteredBy === 'object' ? request.enteredBy?.name : null
  const stamps = STAMPS.flatMap((name) => {
    const at = request[name]
    return at ? [{ name: texts.fields[name], at }] : []
  })
  stamps.sort((one, other) => one.at.localeCompare(other.at))
  if (stamps.length === 0) return null
  return (
    <details className="request-banner__dates">
      <summary>{texts.ui.dates}</summary>
      <dl>
        {stamps.map(({ name, at }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatInstant(at, language)}</dd>
          </div>
        ))}
        {enteredBy && request.channel !== 'portal' && (
          <div>
            <dt>{texts.fields.enteredBy}</dt>
            <dd>{enteredBy}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}
