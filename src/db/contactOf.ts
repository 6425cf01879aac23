import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** The newest request on which a unit wrote how it is reached, its id; for what is about no request, where nobody has an account. */
export function contactOf(unit: SQL): SQL {
  return sql`(SELECT c.id FROM requests c WHERE c.unit_id = ${unit} AND c.number IS NOT NULL
    AND coalesce(c.contact_email, c.contact_phone) IS NOT NULL ORDER BY c.created_at DESC LIMIT 1)`
}
