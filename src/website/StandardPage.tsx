import type { PublicRequirement } from '#db/publicStandard.ts'
import { REQUEST_TYPES } from '#domain/request/status.ts'
import { PATHS } from '#domain/website/paths.ts'
import { SAMPLE_LETTERS } from '#domain/website/sampleLetters.ts'
import { fill } from '#i18n/fill.ts'
import type { Shown } from './Layout.tsx'
import { RequirementTable } from './RequirementTable.tsx'
import { workingDaysText } from './workingDaysText.ts'

interface Standard {
  shown: Shown
  requirements: readonly PublicRequirement[]
}

/** The service standard, from the data that the system itself goes by. Its parts are those of Permenpan RB 15/2014. */
export function StandardPage({ shown, requirements }: Standard) {
  const { texts, office, zone } = shown
  const { standard } = texts.website
  return (
    <>
      <p className="lead">{standard.lead}</p>
      {office.standard_number && <p>{fill(standard.decree, { number: office.standard_number })}</p>}
      <h2>{standard.requirements}</h2>
      <RequirementTable shown={shown} requirements={requirements} />
      <p className="hint">{standard.requirementsHint}</p>
      <Procedure shown={shown} />
      <h2>{standard.time}</h2>
      <dl>
        {REQUEST_TYPES.flatMap((type) => [
          <dt key={`${type}-term`}>{texts.requestTypes[type]}</dt>,
          <dd key={type}>{workingDaysText(office.promised[type], texts)}</dd>,
        ])}
      </dl>
      <p className="hint">{standard.timeHint}</p>
      <h2>{standard.cost}</h2>
      <p>{standard.costText}</p>
      <h2>{standard.product}</h2>
      <p>{fill(standard.productText, { zone })}</p>
      <h2>{standard.rules}</h2>
      <ul>
        {standard.rulesTexts.map((rule) => (
          <li key={rule}>{fill(rule, { days: office.quarantine_days })}</li>
        ))}
      </ul>
      <Channels shown={shown} />
      <p className="hint screen">{standard.print}</p>
    </>
  )
}

function Procedure({ shown }: { shown: Shown }) {
  const { texts, office } = shown
  const { standard } = texts.website
  return (
    <>
      <h2>{standard.procedure}</h2>
      {REQUEST_TYPES.map((type) => (
        <section key={type}>
          <h3>{texts.requestTypes[type]}</h3>
          <ol>
            {standard.steps[type].map((step) => (
              <li key={step}>{fill(step, { headTitle: office.head_title })}</li>
            ))}
          </ol>
          <p className="screen">
            <a href={SAMPLE_LETTERS[type]} hrefLang="id">
              {standard.sampleLetters[type]}
            </a>
          </p>
        </section>
      ))}
    </>
  )
}

function Channels({ shown }: { shown: Shown }) {
  const { texts, office, language } = shown
  const { standard } = texts.website
  const channels = [
    [standard.phone, office.phone],
    [standard.whatsapp, office.whatsapp],
    [standard.email, office.email],
    [standard.letter, office.address],
  ].filter(([, value]) => value)
  return (
    <>
      <h2>{standard.complaints}</h2>
      <p>{fill(standard.complaintsTo, { headTitle: office.head_title, office: office.office })}</p>
      <dl>
        {channels.flatMap(([name, value]) => [
          <dt key={`${name}-term`}>{name}</dt>,
          <dd key={name}>{value}</dd>,
        ])}
      </dl>
      <p>
        <a href={PATHS.complain[language]}>{standard.complaintForm}</a>
      </p>
      <p>
        {fill(standard.complaintTimes, {
          complaint: workingDaysText(office.complaint_days_complaint, texts),
          information: workingDaysText(office.complaint_days_information, texts),
          supervised: workingDaysText(office.complaint_days_supervised, texts),
        })}
      </p>
    </>
  )
}
