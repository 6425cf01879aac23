import type { Payload } from 'payload'
import { PROMISED } from '#domain/request/deadline.ts'
import { REQUEST_TYPES, type RequestType } from '#domain/request/status.ts'
import { SAMPLE_LETTERS } from '#domain/website/sampleLetters.ts'
import { workingDaysText } from '#i18n/deadlineText.ts'
import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'
import { requirementName } from '#i18n/requirementName.ts'
import type { Requirement, Service, User } from '#payload-types.ts'
import { publicSettings } from '../publicSettings.ts'
import { StartService } from './StartService.tsx'

interface Props {
  payload: Payload
  user: User
  language: string
}

/** Each of the three services: what it is, how long it takes, what to have ready, and its beginning. */
export async function Services({ payload, user, language }: Props) {
  const { ui } = textsFor(language)
  const own = { user, overrideAccess: false, depth: 0 } as const
  const { docs } = await payload.find({
    collection: 'requirements',
    where: { active: { equals: true } },
    select: { code: true, label: true, labelEn: true, obligations: true },
    sort: 'order',
    pagination: false,
    ...own,
  })
  const { workingDays } = await publicSettings(payload)
  return (
    <section aria-labelledby="start-services" className="start-services">
      <h2 id="start-services">{ui.servicesTitle}</h2>
      <div className="start-cards">
        {REQUEST_TYPES.map((type) => (
          <ServiceCard
            key={type}
            type={type}
            days={workingDays?.[type] ?? PROMISED[type]}
            requirements={docs}
            language={language}
          />
        ))}
      </div>
    </section>
  )
}

type Asked = Pick<Requirement, 'id' | 'code' | 'label' | 'labelEn' | 'obligations'>

interface CardProps {
  type: RequestType
  days: NonNullable<Service['workingDays']>[RequestType]
  requirements: readonly Asked[]
  language: string
}

function ServiceCard({ type, days, requirements, language }: CardProps) {
  const { ui, requestTypes, obligations, deadline } = textsFor(language)
  const asked = requirements.filter((requirement) => requirement.obligations[type] !== 'none')
  return (
    <article className="start-card">
      <h3>{requestTypes[type]}</h3>
      <p>{ui.serviceAbout[type]}</p>
      <p>{fill(ui.serviceDays, { days: workingDaysText(days ?? 0, deadline) })}</p>
      <details>
        <summary>{ui.serviceReady}</summary>
        <ul>
          {asked.map((requirement) => (
            <li key={requirement.id}>
              {requirementName(requirement, language)}{' '}
              <span className="checklist__obligation">{obligations[requirement.obligations[type]]}</span>
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a href={SAMPLE_LETTERS[type]} download>
          {ui.serviceLetter}
        </a>
      </p>
      <StartService
        type={type}
        label={fill(ui.serviceStart, { type: requestTypes[type].toLowerCase() })}
        isMain
      />
    </article>
  )
}
