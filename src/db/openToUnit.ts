import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * Whether the unit may know of a request (`alias` of the table `requests`): what the office prepares of its own accord is
 * nobody else's until it is submitted, which gives it its number. `accessFor` says the same to Payload.
 */
export function openToUnit(alias: string): SQL {
  const request = sql.identifier(alias)
  return sql`(${request}.channel <> 'office' OR ${request}.number IS NOT NULL)`
}
