import { textsFor } from '#i18n/label.ts'
import type { Event } from '#payload-types.ts'
import { codeName } from '#i18n/codeNames.ts'
import { formatInstant } from '../formatInstant.ts'

/** The steps that led here, newest first; all of them stand in the history. */
export function BriefHistory({ events, language }: { events: readonly Event[]; language: string }) {
  const texts = textsFor(language)
  if (events.length === 0) return null
  return (
    <section className="decision-card__part">
      <h4>{texts.ui.decisionHistory}</h4>
      <ol className="decision-card__history">
        {events.map(({ id, action, actorName, at, note }) => (
          <li key={id}>
            <strong>{codeName(texts, 'action', action)}</strong>{' '}
            <span className="request-banner__signed">
              {[actorName, formatInstant(at, language)].filter(Boolean).join(', ')}
            </span>
            {note && <p className="request-banner__note">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
