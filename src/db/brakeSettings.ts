import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** What the settings say at this moment about writing at the provider. */
export interface BrakeSettings {
  readOnly: boolean
  reservedNames: string[]
}

const settings = z.object({ read_only: z.boolean(), reserved: z.array(z.string()) })

/** Asked anew before every write: a switch that is thrown counts from then on. */
export async function brakeSettings(db: Sql): Promise<BrakeSettings> {
  const [found] = await rows(
    db,
    settings,
    sql`SELECT EXISTS (SELECT 1 FROM service WHERE dns_read_only) AS read_only,
               ARRAY(SELECT text FROM service_texts WHERE path = 'reservedNames') AS reserved`,
  )
  if (!found) throw new Error('the database answered a SELECT without FROM with no row')
  return { readOnly: found.read_only, reservedNames: found.reserved }
}
