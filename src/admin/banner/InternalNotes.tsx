import { textsFor } from '#i18n/label.ts'
import { formatInstant } from '../formatInstant.ts'
import type { BannerFacts } from './gatherBanner.ts'

interface Props {
  facts: BannerFacts
  language: string
}

/** What colleagues wrote for each other, apart from every word that the unit reads. */
export function InternalNotes({ facts: { notes }, language }: Props) {
  const { ui } = textsFor(language)
  if (notes.length === 0) return null
  return (
    <section className="office-note internal-notes" aria-label={ui.internalNotes}>
      <p>
        <strong>{ui.internalNotes}</strong>
      </p>
      <ul>
        {notes.map(({ id, note, actorName, at }) => (
          <li key={id}>
            <span className="request-banner__note">{note}</span>{' '}
            <span className="request-banner__signed">
              {[actorName, formatInstant(at, language)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
