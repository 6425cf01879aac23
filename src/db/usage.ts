import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { MANAGER_PARTS, USAGE, type Manager } from '#domain/usage.ts'
import { dayAfter, dayWaited } from '#domain/followUp.ts'
import { OFFICE_ZONE } from '#domain/officeTime.ts'
import { dayOf, endOfDay, writtenDay } from '#domain/workdays/officeDay.ts'
import { contactOf } from './contactOf.ts'
import { openingOf } from './officeHours.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Reminder } from './tellOnce.ts'
import type { Sql } from './transaction.ts'

const settings = z.object({ months: z.coerce.number(), days: z.coerce.number() })

const moved = z.object({
  unit: z.string(),
  unit_name: z.string(),
  names: z.string(),
  count: z.coerce.number(),
  asked: z.coerce.date(),
  contact: z.string().nullable(),
})
type Moved = z.infer<typeof moved>

/**
 * Asks about what nobody has confirmed for so many months, and puts down as silent what was asked about for so many working
 * days. Each unit hears of all its names in one notice. Five statements, however many there are; twice changes nothing more.
 */
export async function askAboutUse(db: Sql): Promise<Reminder[]> {
  const { calendar, now } = await openingOf(db)
  const [{ months, days } = { months: USAGE.confirmMonths, days: USAGE.confirmDays }] = await rows(
    db,
    settings,
    sql`SELECT confirm_months AS months, confirm_days AS days FROM service LIMIT 1`,
  )
  const today = dayOf(now)
  const until = (waitedDays: number, day = today) =>
    endOfDay(dayWaited(calendar, day, waitedDays)).toISOString()
  // As of yesterday: an answer on the last day that the unit was told is in time.
  const silent = await moveAll(
    db,
    sql`s.use_state = 'asked' AND s.use_asked_at <= ${until(days, today - 1)}`,
    sql`use_state = 'silent'`,
  )
  const halfway = await standing(
    db,
    sql`s.use_state = 'asked' AND s.use_asked_at <= ${until(Math.ceil(days / 2))}`,
  )
  const asked = await moveAll(
    db,
    sql`s.use_state IS DISTINCT FROM 'asked' AND s.use_state IS DISTINCT FROM 'silent'
        AND coalesce(s.confirmed_at, s.created_at) <= ${sqlNow()} - make_interval(months => ${months}::int)`,
    sql`use_state = 'asked', use_asked_at = ${sqlNow()}`,
  )
  const answerBy = (since: Date) => writtenDay(dayAfter(calendar, dayOf(since), days))
  return [
    ...asked.map((each) => reminderOf('use-question', each, answerBy)),
    ...halfway.map((each) => reminderOf('use-reminder', each, answerBy)),
    ...silent.map((each) => reminderOf('use-silent', each, answerBy)),
  ]
}

type UseNotice = 'use-question' | 'use-reminder' | 'use-silent'

function reminderOf(
  kind: UseNotice,
  { unit, unit_name: from, names, count, asked, contact }: Moved,
  answerBy: (since: Date) => string,
): Reminder {
  // One run asks at one instant; afterwards an answer about the first of a day's names must not make a new occasion of the rest.
  const occasion = kind === 'use-question' ? asked.toISOString() : writtenDay(dayOf(asked))
  return {
    ...{ kind, side: kind === 'use-silent' ? 'staff' : 'unit', unit, request: null, contact },
    facts: {
      once: `${unit} ${occasion}`,
      names,
      count: String(count),
      from,
      answerBy: answerBy(asked),
    },
  }
}

/** As many names as fit into a mail; the rest stands in the panel. */
const MOST_NAMES = 50

const byUnit = sql`
  SELECT f.unit_id AS unit, u.name AS unit_name, count(*) AS count, min(f.use_asked_at) AS asked, ${contactOf(sql`f.unit_id`)} AS contact,
    array_to_string((array_agg('- ' || f.fqdn ORDER BY f.fqdn))[1:${sql.raw(String(MOST_NAMES))}], E'\n') AS names
  FROM found f JOIN units u ON u.id = f.unit_id GROUP BY f.unit_id, u.name, (f.use_asked_at AT TIME ZONE ${OFFICE_ZONE})::date ORDER BY u.name`

function moveAll(db: Sql, which: ReturnType<typeof sql>, change: ReturnType<typeof sql>): Promise<Moved[]> {
  return rows(
    db,
    moved,
    sql`WITH found AS (UPDATE subdomains s SET ${change} WHERE s.status = 'active' AND ${which} RETURNING s.*) ${byUnit}`,
  )
}

function standing(db: Sql, which: ReturnType<typeof sql>): Promise<Moved[]> {
  return rows(
    db,
    moved,
    sql`WITH found AS (SELECT * FROM subdomains s WHERE s.status = 'active' AND ${which}) ${byUnit}`,
  )
}

const confirmed = z.object({
  unit: z.string(),
  fqdn: z.string(),
  was: z.string().nullable(),
  was_open: z.boolean(),
  changed: z.array(z.enum(MANAGER_PARTS)),
})
/** `was`: the manager until now; `was_open`: whether anybody waited for the word; `changed`: what is told of the manager anew. */
export type Confirmed = z.infer<typeof confirmed>

interface Confirmation {
  id: string
  /** As it was seen: what went to another unit meanwhile is not theirs to confirm. */
  unit: string
  by: string
  /** Null leaves whoever it was. */
  manager: Manager | null
}

/** Somebody's word that a subdomain is used, and by whom it is looked after. @returns null where it is not active any more. */
export async function confirmUse(
  db: Sql,
  { id, unit, by, manager }: Confirmation,
): Promise<Confirmed | null> {
  const kept = manager
    ? sql`, technical_manager_name = ${manager.name}, technical_manager_nip = ${manager.nip},
          technical_manager_position = ${manager.position}, technical_manager_phone = ${manager.phone},
          technical_manager_email = ${manager.email}`
    : sql``
  const [found] = await rows(
    db,
    confirmed,
    sql`WITH stood AS (SELECT * FROM subdomains WHERE id = ${id}::uuid AND unit_id = ${unit}::uuid AND status = 'active' FOR UPDATE)
        UPDATE subdomains s SET use_state = 'confirmed', use_asked_at = NULL, confirmed_at = ${sqlNow()},
          confirmed_by_id = ${by}::uuid ${kept}
        FROM stood WHERE s.id = stood.id
        RETURNING s.unit_id AS unit, s.fqdn, stood.technical_manager_name AS was,
          array_remove(ARRAY[${sql.join(MANAGER_PARTS.map(ifChanged), sql`, `)}], NULL) AS changed,
          coalesce(stood.use_state <> 'confirmed' OR stood.confirmed_at < ${sqlNow()} - interval '1 day', true) AS was_open`,
  )
  return found ?? null
}

/** The part of a manager where the row says another one than before; a text that was never given is an empty one. */
function ifChanged(part: keyof Manager) {
  const column = sql.raw(`technical_manager_${part}`)
  return sql`CASE WHEN coalesce(s.${column}, '') <> coalesce(stood.${column}, '') THEN ${part} END`
}
