import type { Payload } from 'payload'
import { SYSTEM } from '#domain/roles.ts'
import { GUIDE } from './data/guide.ts'
import { HOLIDAYS } from './data/holidays.ts'
import { REQUIREMENT_GUIDANCE } from './data/requirementGuidance.ts'
import { REQUIREMENTS } from './data/requirements.ts'
import { RESERVED_NAMES } from './data/reservedNames.ts'
import { SERVICE } from './data/service.ts'
import { UNITS } from './data/units.ts'
import { richText } from './richText.ts'

/** Fills what an office starts with, each part only while it is empty: what staff have edited is never touched again. */
export async function seedReferenceData(payload: Payload): Promise<void> {
  if (await isEmpty(payload, 'units')) await seedUnits(payload)
  if (await isEmpty(payload, 'requirements')) await seedRequirements(payload)
  if (await isEmpty(payload, 'holidays')) await seedHolidays(payload)
  await seedService(payload)
}

async function isEmpty(
  payload: Payload,
  collection: 'units' | 'requirements' | 'holidays' | 'users',
): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection })
  return totalDocs === 0
}

const context = { actor: SYSTEM }

async function seedUnits(payload: Payload): Promise<void> {
  for (const unit of UNITS) {
    const { name, type, abbreviation, suggestedLabel, knownNames, confidence } = unit
    await payload.create({
      collection: 'units',
      context,
      data: {
        name,
        type,
        abbreviation,
        suggestedLabel,
        knownNames: [...knownNames],
        confidence,
        active: true,
      },
    })
  }
}

async function seedHolidays(payload: Payload): Promise<void> {
  for (const [decree, days] of HOLIDAYS)
    for (const [date, kind, name] of days)
      await payload.create({ collection: 'holidays', context, data: { date, kind, name, decree } })
}

async function seedRequirements(payload: Payload): Promise<void> {
  for (const [index, { code, form, obligations, label }] of REQUIREMENTS.entries()) {
    const bullets = REQUIREMENT_GUIDANCE[code]?.id ?? []
    await payload.create({
      collection: 'requirements',
      context,
      data: {
        code,
        form,
        obligations,
        label: label.id,
        labelEn: label.en,
        order: index + 1,
        active: true,
        archives: code === SOURCE_CODE,
        guidance: richText([{ bullets }]),
      },
    })
  }
}

/** The requirement that is handed in as an archive. */
const SOURCE_CODE = 'R10'

async function seedService(payload: Payload): Promise<void> {
  const service = await payload.findGlobal({ slug: 'service' })
  if (service.createdAt) return
  const { standard, office, letterhead, quarantineDays, revealDays, fourEyes } = SERVICE
  await payload.updateGlobal({
    slug: 'service',
    context,
    data: {
      fourEyes,
      quarantineDays,
      revealDays,
      reservedNames: [...RESERVED_NAMES],
      guideCreation: richText(GUIDE.creation),
      guideChange: richText(GUIDE.change),
      government: office.government,
      headTitle: office.headTitle,
      documentMegabytes: SERVICE.documentMegabytes,
      archiveMegabytes: SERVICE.archiveMegabytes,
      office: office.name,
      address: letterhead.address,
      phone: letterhead.phone,
      standardNumber: standard.number,
      complaintAnswers: SERVICE.complaintAnswers.map((answer) => ({ ...answer })),
      complaintDays: SERVICE.complaintWorkingDays,
    },
  })
}
