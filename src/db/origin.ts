import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { MARKER_PREFIX } from '#domain/dns/marker.ts'

/** What the statement calls the table `subdomains`. */
type Alias = 's' | 'o' | 'subdomains'

/** Of a row of the register: the request that created its record; the row itself where none is known. */
export function originOf(alias: Alias): SQL {
  return sql.raw(`coalesce(${alias}.request_id, ${alias}.id)::text`)
}

/** What its record carries in the zone; see `markerOf`. */
export function markerIn(alias: Alias): SQL {
  return sql`(${MARKER_PREFIX} || ${originOf(alias)})`
}
