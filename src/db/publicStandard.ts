import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { OfficeHours } from '#domain/officeHours.ts'
import type { ClockSettings } from '#domain/request/deadline.ts'
import { OBLIGATIONS, REQUIREMENT_FORMS } from '#domain/request/facts.ts'
import { openingOf } from './officeHours.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const obligation = z.enum(OBLIGATIONS)
const text = z
  .string()
  .nullable()
  .transform((found) => found ?? '')

const requirement = z.object({
  code: z.string(),
  label: z.string(),
  label_en: text,
  form: z.enum(REQUIREMENT_FORMS),
  creation: obligation,
  change: obligation,
  deletion: obligation,
})
/** One row of the matrix that the forms and the gate are made of. */
export type PublicRequirement = z.infer<typeof requirement>

const office = z.object({
  government: text,
  office: text,
  head_title: text,
  address: text,
  phone: text,
  email: text,
  whatsapp: text,
  standard_number: text,
  quarantine_days: z.coerce.number(),
  reveal_days: z.coerce.number(),
  objection_days: z.coerce.number(),
  document_megabytes: z.coerce.number(),
  archive_megabytes: z.coerce.number(),
  complaint_days_information: z.coerce.number(),
  complaint_days_complaint: z.coerce.number(),
  complaint_days_supervised: z.coerce.number(),
})
/** Who offers the service, and the rules that the settings hold; an empty text is not set. */
export type PublicOffice = z.infer<typeof office> & {
  hours: OfficeHours
  promised: ClockSettings['workingDays']
}

/** The office as its letters name it. @throws when the reference data was never seeded, which the start sees to. */
export async function publicOffice(db: Sql): Promise<PublicOffice> {
  const [found] = await rows(
    db,
    office,
    sql`SELECT government, office, head_title, address, phone, email, whatsapp, standard_number, quarantine_days, reveal_days, objection_days,
          document_megabytes, archive_megabytes, complaint_days_information, complaint_days_complaint,
          complaint_days_supervised FROM service LIMIT 1`,
  )
  if (!found) throw new Error('the settings of the service are not stored')
  const { hours, promise } = await openingOf(db)
  return { ...found, hours, promised: promise.workingDays }
}

/** The requirements in force, in the order of the standard. */
export async function publicRequirements(db: Sql): Promise<PublicRequirement[]> {
  return rows(
    db,
    requirement,
    sql`SELECT code, label, label_en, form, obligations_creation AS creation, obligations_change AS change,
          obligations_deletion AS deletion FROM requirements WHERE active ORDER BY "order", code`,
  )
}
