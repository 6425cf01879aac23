import { REQUEST_TYPES } from '#domain/request/status.ts'
import { PATHS } from '#domain/website/paths.ts'
import { fill } from '#i18n/fill.ts'
import { CheckForm } from './CheckForm.tsx'
import type { Shown } from './Layout.tsx'
import { workingDaysText } from './workingDaysText.ts'

/** What this service is, the question that most readers come with, and where to go next. */
export function HomePage({ shown }: { shown: Shown }) {
  const { texts, office, zone, language } = shown
  const { home } = texts.website
  return (
    <>
      <p className="lead">{fill(home.lead, { zone, government: office.government })}</p>
      <section aria-labelledby="check">
        <h2 id="check">{home.checkTitle}</h2>
        <p>{home.checkHint}</p>
        <CheckForm shown={shown} />
      </section>
      <section aria-labelledby="services">
        <h2 id="services">{home.services}</h2>
        <ul className="cards">
          {REQUEST_TYPES.map((type) => (
            <li key={type}>
              <h3>{texts.requestTypes[type]}</h3>
              <p>{home.serviceTexts[type]}</p>
              <p className="hint">
                {fill(home.within, { period: workingDaysText(office.promised[type], texts) })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="units">
        <h2 id="units">{home.howTitle}</h2>
        <p>{fill(home.how, { office: office.office })}</p>
        <p>
          <a href={PATHS.standard[language]}>{home.more}</a>
        </p>
      </section>
    </>
  )
}
