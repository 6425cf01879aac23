import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { CATEGORIES as COMPLAINT_CATEGORIES, CLASSIFICATIONS } from '#domain/complaint/words.ts'
import { ACTS_TOLD } from '#domain/mail/actTold.ts'
import type {
  MailedChange,
  MailedComplaint,
  MailedRequest,
  MailFacts,
  NamedCorrection,
} from '#domain/mail/facts.ts'
import { ownTextKey, ownTextsIn } from '#domain/mail/ownTexts.ts'
import { NOTICE_KINDS } from '#domain/notices.ts'
import { correctionsIn } from '#domain/request/corrections.ts'
import { CHANNELS, GROUNDS, REASON_CODES, REQUEST_TYPES, STATUSES } from '#domain/request/status.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** To whom a notice goes and what it may tell, as of now. */
export interface Addressed {
  facts: MailFacts
  /** Null when there is no account any more. */
  address: string | null
  isDisabled: boolean
  /** The recipient no longer belongs to the unit whose request it tells of, or the complaint went to the supervisor. */
  hasMovedAway: boolean
}

const text = z.string().nullable()
const instant = z.coerce.date().nullable()

const found = z.object({
  kind: z.enum(NOTICE_KINDS),
  facts: z.record(z.string(), z.unknown()).nullable(),
  at: z.coerce.date(),
  ...{ email: text, name: text, language: text, role: text, disabled: z.boolean(), unit_name: text },
  moved_away: z.boolean(),
  ...{ government: text, office: text, address: text, phone: text },
  quarantine_days: z.coerce.number().nullable(),
  mail_texts: z.unknown(),
  request: z
    .object({
      id: z.string(),
      number: text,
      type: z.enum(REQUEST_TYPES),
      channel: z.enum(CHANNELS),
      status: z.enum(STATUSES),
      name: text,
      unit: z.string(),
      because: text,
      corrections: z.unknown(),
      goal: z.unknown(),
      grounds: z.enum(GROUNDS).nullable(),
      objection_until: instant,
      due_at: instant,
      reveal_until: instant,
      reason_code: z.enum(REASON_CODES).nullable(),
      note: text,
    })
    .nullable(),
  complaint: z
    .object({
      ...{ id: z.string(), number: z.string(), title: z.string(), response: text, note: text },
      classification: z.enum(CLASSIFICATIONS),
      category: z.enum(COMPLAINT_CATEGORIES),
      due_at: instant,
    })
    .nullable(),
})
type Found = z.infer<typeof found>

/** Reads what the mail of a notice is written from; null when the notice is gone or of a kind that this version does not know. */
export async function mailFactsOf(
  db: Sql,
  { id, zone }: { id: string; zone: string },
): Promise<Addressed | null> {
  const result = await db.execute(questionFor(id))
  const parsed = found.safeParse(result.rows[0])
  if (!parsed.success) return null
  const row = parsed.data
  const language = row.language === 'en' ? 'en' : 'id'
  const side = row.role === 'agency' ? 'unit' : 'staff'
  const recipient = { name: row.name ?? '', unit: row.unit_name, isStaff: row.role !== 'agency' }
  const { government, office, address, phone } = row
  return {
    address: row.email,
    isDisabled: row.disabled,
    hasMovedAway: row.moved_away,
    facts: {
      ...{ kind: row.kind, language, recipient, at: row.at, facts: row.facts ?? {} },
      request: row.request && (await requestIn(db, row.request, { zone, language })),
      complaint: row.complaint && complaintIn(row.complaint),
      office: {
        government: government ?? '',
        office: office ?? '',
        address: address ?? '',
        phone: phone ?? '',
      },
      quarantineDays: row.quarantine_days,
      ownText: ownTextsIn(row.mail_texts)[ownTextKey({ kind: row.kind, side, language })] ?? null,
    },
  }
}

/** Of the acts that a kind tells, as rows for a join. */
const ACTS: SQL = sql.join(
  Object.entries(ACTS_TOLD).flatMap(([kind, acts]) => acts.map((act) => sql`(${kind}, ${act})`)),
  sql`, `,
)

/** What was said with an act that was not for the unit's eyes does not reach it by mail either. */
function questionFor(id: string): SQL {
  return sql`
    SELECT n.kind, n.facts, n.created_at AS at, coalesce(u.email, CASE WHEN n.recipient_id IS NULL THEN coalesce(r.contact_email, c.reporter_email) END) AS email,
      coalesce(u.name, of.name, c.reporter_name) AS name, coalesce(u.language::text, c.language) AS language, coalesce(u.role::text, 'agency') AS role,
      coalesce(u.disabled, false) AS disabled, own.name AS unit_name,
      coalesce(u.role = 'agency' AND r.unit_id IS NOT NULL AND r.unit_id IS DISTINCT FROM u.unit_id, false)
        OR coalesce(c.supervised AND u.role <> 'supervisor', false) AS moved_away,
      s.government, s.office, s.address, s.phone, s.quarantine_days, s.mail_texts,
      CASE WHEN r.id IS NOT NULL THEN jsonb_build_object(
        'id', r.id, 'number', r.number, 'type', r.type, 'channel', r.channel, 'status', r.status,
        'name', coalesce(d.name, r.requested_name), 'unit', of.name, 'because', r.reason, 'corrections', r.corrections, 'goal', r.goal,
        'grounds', r.ex_officio_grounds, 'objection_until', r.ex_officio_objection_until, 'due_at', r.due_at,
        'reveal_until', h.expires_at, 'reason_code', told.reason_code, 'note', told.note) END AS request,
      CASE WHEN c.id IS NOT NULL THEN jsonb_build_object(
        'id', c.id, 'number', c.number, 'title', c.title, 'classification', c.classification, 'category', c.category,
        'due_at', c.due_at, 'response', c.response, 'note', n.facts ->> 'note') END AS complaint
    FROM notifications n
    LEFT JOIN users u ON u.id = n.recipient_id
    LEFT JOIN units own ON own.id = u.unit_id
    LEFT JOIN requests r ON r.id = n.request_id
    LEFT JOIN units of ON of.id = r.unit_id
    LEFT JOIN complaints c ON c.id = n.complaint_id
    LEFT JOIN subdomains d ON d.id = r.subdomain_id
    LEFT JOIN LATERAL (
      SELECT expires_at FROM handovers WHERE request_id = r.id AND sealed_login IS NOT NULL
      ORDER BY created_at DESC LIMIT 1) h ON true
    LEFT JOIN LATERAL (
      SELECT e.reason_code, e.note FROM events e
      WHERE e.request_id = r.id AND e.at <= n.created_at + interval '1 second' AND (e.visible_to_unit OR coalesce(u.role <> 'agency', false))
        AND (n.kind, e.action) IN (VALUES ${ACTS})
      ORDER BY e.at DESC LIMIT 1) told ON true
    LEFT JOIN (SELECT * FROM service LIMIT 1) s ON true
    WHERE n.id = ${id}`
}

function complaintIn({ due_at: dueAt, ...complaint }: NonNullable<Found['complaint']>): MailedComplaint {
  return { ...complaint, dueAt }
}

interface Told {
  zone: string
  language: 'id' | 'en'
}

async function requestIn(
  db: Sql,
  row: NonNullable<Found['request']>,
  { zone, language }: Told,
): Promise<MailedRequest> {
  const { id, number, type, channel, status, unit, because, grounds, note } = row
  return {
    ...{ id, number, type, channel, status, unit, because, grounds, note },
    host: row.name && `${row.name}.${zone}`,
    reasonCode: row.reason_code,
    changes: type === 'change' ? changesIn(row.goal) : [],
    corrections: await namedCorrections(db, row.corrections, language),
    objectionUntil: row.objection_until,
    dueAt: row.due_at,
    revealUntil: row.reveal_until,
  }
}

const side = z.object({ name: z.string(), content: z.string() })
const change = z.object({ before: side, after: side })

/** Of a decided change; before the decision nothing is certain. */
function changesIn(goal: unknown): MailedChange[] {
  const parsed = change.safeParse(goal)
  if (!parsed.success) return []
  const { before, after } = parsed.data
  const pairs = [
    { before: before.name, after: after.name },
    { before: before.content, after: after.content },
  ]
  return pairs.filter((pair) => pair.before !== pair.after)
}

const requirement = z.object({ path: z.string(), label: z.string() })

/** What a return asked for, documents by the name of their requirement. */
async function namedCorrections(db: Sql, stored: unknown, language: string): Promise<NamedCorrection[]> {
  const corrections = correctionsIn(stored)
  if (corrections.length === 0) return []
  const known = await rows(
    db,
    requirement,
    sql`SELECT 'documents.' || code AS path,
          CASE WHEN ${language} = 'en' THEN coalesce(nullif(label_en, ''), label) ELSE label END AS label
        FROM requirements`,
  )
  const labels = new Map(known.map(({ path, label }) => [path, label]))
  return corrections.map(({ path, note }) => ({ path, note, label: labels.get(path) ?? null }))
}
