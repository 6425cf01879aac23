import { seenByOthersWithinS } from '#domain/dns/resolution.ts'
import type { RequestType } from '#domain/request/status.ts'
import { textsFor } from '#i18n/label.ts'
import { fill } from '#i18n/fill.ts'
import { formatInstant } from '../formatInstant.ts'
import type { BannerFacts } from './gatherBanner.ts'
import { goalOf, sayingsOf } from './resolutionFacts.ts'

interface Props {
  facts: BannerFacts
  language: string
}

const LOOK = { written: '', resolving: 'office-note--good', 'not-resolving': 'office-note--warning' } as const

/** Whether the zone's own name servers answer as was written; for staff, which of them says what. */
export function ResolutionNote({ facts: { request, reader }, language }: Props) {
  const { resolution, answers, resolutionCheckedAt } = request.provisioning ?? {}
  if (!resolution) return null
  const { resolutionStates, silenceStates, ui } = textsFor(language)
  const states = request.type === 'deletion' ? silenceStates : resolutionStates
  const seconds = seenByOthersWithinS(goalOf(request.goal))
  return (
    <div className={`office-note ${LOOK[resolution]}`}>
      <p role="status">
        <strong>{states[resolution]}.</strong>
      </p>
      {reader === 'staff' && resolution !== 'resolving' && (
        <>
          <Servers answers={answers} type={request.type} language={language} />
          {resolution === 'not-resolving' && <p>{ui.resolutionNotYet}</p>}
          <p>{fill(ui.resolutionOthers, { seconds })}</p>
          {resolutionCheckedAt && (
            <p>{fill(ui.resolutionAsked, { time: formatInstant(resolutionCheckedAt, language) })}</p>
          )}
        </>
      )}
    </div>
  )
}

interface Asked {
  answers: unknown
  type: RequestType
  language: string
}

function Servers({ answers, type, language }: Asked) {
  const { sayings: usual, ui } = textsFor(language)
  // After a deletion nothing was written that a server could answer as.
  const sayings = type === 'deletion' ? { ...usual, 'as-written': ui.sayingGone } : usual
  const said = sayingsOf(answers)
  if (said.length === 0) return null
  return (
    <ul>
      {said.map(({ server, said: code, seen }) => (
        <li key={server}>
          <code>{server}</code> {fill(sayings[code], { seen: seen ?? '' })}
        </li>
      ))}
    </ul>
  )
}
