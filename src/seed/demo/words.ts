import type { SubdomainRequest } from '#payload-types.ts'
import { DOMAIN } from './accounts.ts'
import { officeDate, officeInstant } from './calendar.ts'
import { demoUnit } from './data/units.ts'
import type { InventedPerson } from './data/persons.ts'
import type { Subject } from './papers/subject.ts'
import type { Story } from './story.ts'

const DAY_MS = 86_400_000

interface Known {
  story: Story
  subject: Subject
  unit: string
}

/** What the first draft says. */
export function firstWords({ story, subject, unit }: Known, today: Date) {
  const { unit: of } = subject
  const { channel, category, purpose, expiresInDays, wish, missing = [], name } = story
  const expiresOn = expiresInDays ? officeDate(new Date(today.getTime() + expiresInDays * DAY_MS)).iso : null
  const words = {
    category,
    purpose,
    requestedName: name,
    expiresOn,
    contactEmail: `${of.label}@${DOMAIN}`,
    contactPhone: of.phone,
    technicalManager: { ...of.manager, email: emailOf(of.manager) },
    statements: { purposeFits: true, responsible: true },
    letter: letterOf(story, subject, today),
    ...(wish ? { target: wish } : {}),
  } satisfies Partial<SubdomainRequest>
  const given = Object.entries(words).filter(([field]) => !missing.some((left) => left === field))
  return { type: 'creation', status: 'draft', channel, unit, ...Object.fromEntries(given) } as const
}

function letterOf(
  { letter }: Story,
  { unit, letterNumber }: Subject,
  today: Date,
): SubdomainRequest['letter'] {
  if (!letter) return {}
  const { name, nip, position, positionStatus } = unit.head
  const date = officeDate(officeInstant([letter.workingDaysAgo, '08.00'], today)).iso
  return { number: letterNumber, date, signatory: { name, nip, position, positionStatus } }
}

/** What the papers of a story tell. */
export function subjectOf(
  story: Story,
  unitName: string,
  { zone, today }: { zone: string; today: Date },
): Subject {
  const unit = demoUnit(story.unit)
  const { number, workingDaysAgo } = story.letter ?? { number: '', workingDaysAgo: 0 }
  const { words, roman, year } = officeDate(officeInstant([workingDaysAgo, '08.00'], today))
  return {
    unitName,
    unit,
    fqdn: `${story.name}.${zone}`,
    purpose: story.purpose,
    letterNumber: `${number}/${unit.letterCode}/${roman}/${year}`,
    letterDate: words,
    year,
  }
}

/** `Dwi Kartika Sari, S.Kom.` → `dwi.kartika@…`. */
function emailOf({ name }: InventedPerson): string {
  const [words = ''] = name.split(',')
  return `${words
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .split(' ')
    .slice(0, 2)
    .join('.')}@${DOMAIN}`
}
