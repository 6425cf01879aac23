import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { ZoneReading } from '#domain/dns/zoneReading.ts'
import type { UnitWords } from '#domain/suggestNames.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const row = z.object({
  reserved: z.array(z.string()),
  unit_exists: z.boolean(),
  abbreviation: z.string().nullable(),
  suggested_label: z.string().nullable(),
  own_names: z.array(z.string()),
  read_at: z.coerce.date().nullable(),
  age: z.coerce.number().nullable(),
})

export interface NameSurroundings {
  reservedNames: string[]
  /** Null when there is no such unit. */
  unit: UnitWords | null
  reading: ZoneReading | null
}

/** Everything around a name that does not depend on it, in one statement: settings, the unit's words, the age of the zone's copy. */
export async function nameSurroundings(
  db: Sql,
  { unit, zone }: { unit: string | null; zone: string },
): Promise<NameSurroundings> {
  const [found] = await rows(
    db,
    row,
    sql`SELECT ARRAY(SELECT text FROM service_texts WHERE path = 'reservedNames') AS reserved,
               u.id IS NOT NULL AS unit_exists, u.abbreviation, u.suggested_label,
               ARRAY(SELECT name FROM subdomains WHERE unit_id = u.id AND status = 'active' ORDER BY name LIMIT 10) AS own_names,
               c.read_at, extract(epoch FROM now() - c.read_at) AS age
        FROM (SELECT 1) one LEFT JOIN units u ON u.id = ${unit}::uuid LEFT JOIN zone_copy c ON c.zone = ${zone}`,
  )
  if (!found) throw new Error('a left join from one row gave none')
  const { abbreviation, suggested_label: suggestedLabel, own_names: ownNames, read_at, age } = found
  return {
    reservedNames: found.reserved,
    unit: found.unit_exists ? { abbreviation, suggestedLabel, ownNames } : null,
    reading: read_at && { readAt: read_at.toISOString(), ageSeconds: Math.round(age ?? 0) },
  }
}
