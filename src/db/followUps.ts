import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { dayAfter, dayWaited, FOLLOW_UP, LAPSE_NOTICE_DAYS, LEAST_NOTICE_DAYS } from '#domain/followUp.ts'
import type { Calendar } from '#domain/workdays/calendar.ts'
import { dayOf, endOfDay, writtenDay, type DayNumber } from '#domain/workdays/officeDay.ts'
import { contactOf } from './contactOf.ts'
import { openingOf } from './officeHours.ts'
import { rows } from './rows.ts'
import type { Reminder } from './tellOnce.ts'
import type { Sql } from './transaction.ts'

const settings = z.object({
  reminder_days: z.coerce.number(),
  closing_days: z.coerce.number(),
  event_notice_days: z.coerce.number(),
})

/** By what is counted how long something has waited. */
export interface FollowUp {
  calendar: Calendar
  now: Date
  today: DayNumber
  reminderDays: number
  /** 0: nothing is ever closed. */
  closingDays: number
  eventNoticeDays: number
}

export async function followUpRules(db: Sql): Promise<FollowUp> {
  const [found] = await rows(
    db,
    settings,
    sql`SELECT reminder_days, closing_days, event_notice_days FROM service LIMIT 1`,
  )
  const { calendar, now } = await openingOf(db)
  return {
    ...{ calendar, now, today: dayOf(now) },
    reminderDays: found?.reminder_days ?? FOLLOW_UP.reminderDays,
    closingDays: found?.closing_days ?? FOLLOW_UP.closingDays,
    eventNoticeDays: found?.event_notice_days ?? FOLLOW_UP.eventNoticeDays,
  }
}

/** Until the end of the day since which so many working days have passed. */
const waited = ({ calendar, today }: FollowUp, workingDays: number) =>
  endOfDay(dayWaited(calendar, today, workingDays)).toISOString()

const returned = z.object({ id: z.string(), unit: z.string(), returned_at: z.coerce.date() })

/** Requests whose unit has let its corrections lie: it is told until when they are still waited for. */
export async function lyingWithUnits(db: Sql, rules: FollowUp): Promise<Reminder[]> {
  const found = await rows(
    db,
    returned,
    sql`SELECT id, unit_id AS unit, returned_at FROM requests
        WHERE status = 'revision' AND returned_at <= ${waited(rules, rules.reminderDays)}`,
  )
  const { calendar, closingDays, today } = rules
  // However late it is told, there is time to answer.
  const closesOn = (since: Date) =>
    writtenDay(
      Math.max(dayAfter(calendar, dayOf(since), closingDays), dayAfter(calendar, today, LEAST_NOTICE_DAYS)),
    )
  return found.map(({ id, unit, returned_at: since }) => ({
    ...{ kind: 'request-reminder', side: 'unit', unit, request: id },
    facts:
      closingDays > 0
        ? { once: `${id} ${since.toISOString()}`, closesOn: closesOn(since) }
        : // Whoever was told of no end hears of it when the settings bring one.
          { once: `${id} ${since.toISOString()} open`, closesOn: null },
  }))
}

const unopened = z.object({
  id: z.string(),
  request: z.string(),
  unit: z.string(),
  lapses: z.coerce.date(),
  is_over: z.boolean(),
})

/** Login information that nobody has opened: its unit hears before it lapses, staff when it has. */
export async function unopenedLogins(db: Sql, { calendar, now, today }: FollowUp): Promise<Reminder[]> {
  const soon = endOfDay(dayAfter(calendar, today, LAPSE_NOTICE_DAYS)).toISOString()
  const found = await rows(
    db,
    unopened,
    sql`SELECT h.id, h.request_id AS request, h.unit_id AS unit, h.expires_at AS lapses, h.expires_at <= ${now.toISOString()} AS is_over
        FROM handovers h JOIN requests r ON r.id = h.request_id
        WHERE h.sealed_login IS NOT NULL AND h.revealed_at IS NULL AND r.status = 'completed' AND h.expires_at <= ${soon}
          AND NOT EXISTS (SELECT FROM subdomains s WHERE s.id = r.subdomain_id AND (s.status = 'deleted' OR s.unit_id <> r.unit_id))`,
  )
  return found.map(({ id, request, unit, lapses, is_over }) => ({
    ...(is_over
      ? ({ kind: 'handover-lapsed', side: 'staff' } as const)
      : ({ kind: 'handover-reminder', side: 'unit' } as const)),
    ...{ unit, request },
    facts: { once: `${id} ${lapses.toISOString()}`, lapsesAt: lapses.toISOString() },
  }))
}

const event = z.object({
  id: z.string(),
  unit: z.string(),
  unit_name: z.string(),
  fqdn: z.string(),
  ends: z.coerce.date(),
  contact: z.string().nullable(),
})

/** Names of events: the unit hears before the event ends, staff on the day after. Nothing is deleted by itself. */
export async function endingEvents(db: Sql, { today, eventNoticeDays }: FollowUp): Promise<Reminder[]> {
  const found = await rows(
    db,
    event,
    sql`SELECT s.id, s.unit_id AS unit, u.name AS unit_name, s.fqdn, s.expires_on AS ends, ${contactOf(sql`s.unit_id`)} AS contact
        FROM subdomains s JOIN units u ON u.id = s.unit_id
        WHERE s.status = 'active' AND s.expires_on <= ${endOfDay(today + eventNoticeDays).toISOString()}`,
  )
  return found.map(({ id, unit, unit_name: from, fqdn, ends, contact }) => ({
    ...(dayOf(ends) < today
      ? ({ kind: 'event-ended', side: 'staff' } as const)
      : ({ kind: 'event-ending', side: 'unit' } as const)),
    ...{ unit, request: null, contact },
    facts: { once: `${id} ${writtenDay(dayOf(ends))}`, fqdn, from, endsOn: writtenDay(dayOf(ends)) },
  }))
}
