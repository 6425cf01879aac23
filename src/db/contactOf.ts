import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { ReasonCode } from '#domain/request/status.ts'

const STRANGER: ReasonCode = 'not-an-official-unit'

/**
 * The newest request on which a unit wrote how it is reached, its id; for what is about no request, where nobody has an
 * account. What was rejected because its sender is no official unit says only how that sender is reached.
 */
export function contactOf(unit: SQL): SQL {
  return sql`(SELECT c.id FROM requests c WHERE c.unit_id = ${unit} AND c.number IS NOT NULL
    AND coalesce(c.contact_email, c.contact_phone) IS NOT NULL
    AND NOT EXISTS (SELECT FROM events e WHERE e.request_id = c.id AND e.action = 'reject' AND e.reason_code = ${STRANGER})
    ORDER BY c.created_at DESC LIMIT 1)`
}
