import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { rows } from '#db/rows.ts'
import { drizzleOf } from '#db/transaction.ts'
import { COMPLAINT_STATUSES, UNANSWERED } from '#domain/complaint/words.ts'
import { trackingHash } from '#secrets/trackingCode.ts'

const told = z.object({ action: z.string(), at: z.coerce.date(), note: z.string().nullable() })
const found = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  status: z.enum(COMPLAINT_STATUSES),
  received_at: z.coerce.date(),
  due_at: z.coerce.date().nullable(),
  response: z.string().nullable(),
  rating: z.coerce.number().nullable(),
  reopened_at: z.coerce.date().nullable(),
  masked_at: z.coerce.date().nullable(),
  history: z.array(told),
})

/** What whoever knows the number and its code reads: nothing of people, nothing that staff wrote for themselves. */
export interface Tracked {
  id: string
  number: string
  title: string
  status: (typeof COMPLAINT_STATUSES)[number]
  receivedAt: Date
  dueAt: Date | null
  response: string | null
  history: z.infer<typeof told>[]
  canRate: boolean
  canReopen: boolean
}

/**
 * One statement for every question, the same for a number that does not exist and a code that is wrong, so that neither the
 * answer nor its time tells them apart. Null when they do not belong together.
 */
export async function trackedComplaint(
  payload: Payload,
  { number, code }: { number: unknown; code: unknown },
): Promise<Tracked | null> {
  const asked =
    typeof number === 'string'
      ? number
          .replace(/\p{Cc}/gu, '')
          .trim()
          .toUpperCase()
          .slice(0, 40)
      : ''
  const hash = trackingHash(typeof code === 'string' ? code.slice(0, 100) : '')
  const [row] = await rows(
    drizzleOf(payload.db),
    found,
    sql`SELECT c.id, c.number, c.title, c.status, c.received_at, c.due_at, c.response, c.rating, c.reopened_at, c.masked_at,
          coalesce((SELECT jsonb_agg(jsonb_build_object('action', e.action, 'at', e.at, 'note', e.note) ORDER BY e.at)
                    FROM events e WHERE e.complaint_id = c.id AND e.visible_to_unit), '[]') AS history
        FROM complaints c WHERE c.tracking_hash = ${hash} AND c.number = ${asked}`,
  )
  return row ? trackedIn(row) : null
}

function trackedIn(row: z.infer<typeof found>): Tracked {
  const { id, number, title, status, response, history, rating } = row
  const isAnswered = !UNANSWERED.includes(status) && row.masked_at === null
  return {
    ...{ id, number, title, status, response, history },
    receivedAt: row.received_at,
    dueAt: row.due_at,
    canRate: isAnswered && rating === null,
    canReopen: isAnswered && row.reopened_at === null,
  }
}

interface ReporterStep {
  action: 'rate' | 'reopen'
  rating?: number
  note?: string
}

/** What a reporter does, by the same rules as everybody. @throws Refusal */
export async function actAsReporter(
  payload: Payload,
  id: string,
  { step, language }: { step: ReporterStep; language: 'id' | 'en' },
): Promise<void> {
  const req = await createLocalReq({ context: { isReporter: true } }, payload)
  req.i18n.language = language
  await payload.update({ collection: 'complaints', id, req, data: step, depth: 0 })
}
