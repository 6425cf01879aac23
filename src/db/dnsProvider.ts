import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Which zone at which provider. */
export interface ZoneAddress {
  kind: string
  zoneId: string
}

const address = z.object({ kind: z.string(), zoneId: z.string() })

/** Where the register has been written to; null when it was never written anywhere. */
export async function knownProvider(db: Sql, zone: string): Promise<ZoneAddress | null> {
  const [known] = await rows(
    db,
    address,
    sql`SELECT kind, zone_id AS "zoneId" FROM dns_provider WHERE zone = ${zone}`,
  )
  return known ?? null
}

/** Whose zone our copy shows; null when it was never read, or before this was kept. */
export async function copiedProvider(db: Sql, zone: string): Promise<ZoneAddress | null> {
  const [copied] = await rows(
    db,
    address,
    sql`SELECT provider AS kind, zone_id AS "zoneId" FROM zone_copy WHERE zone = ${zone} AND zone_id IS NOT NULL`,
  )
  return copied ?? null
}

/** From now on the register belongs to this zone. Of two processes the first one decides. */
export async function bindProvider(db: Sql, zone: string, { kind, zoneId }: ZoneAddress): Promise<void> {
  await db.execute(sql`
    INSERT INTO dns_provider (zone, kind, zone_id, confirmed_at) VALUES (${zone}, ${kind}, ${zoneId}, now())
    ON CONFLICT (zone) DO NOTHING`)
}

/** The same by a person who has seen what it means. */
export async function confirmProvider(
  db: Sql,
  zone: string,
  { kind, zoneId, by }: ZoneAddress & { by: string },
): Promise<void> {
  await db.execute(sql`
    INSERT INTO dns_provider (zone, kind, zone_id, confirmed_at, confirmed_by)
    VALUES (${zone}, ${kind}, ${zoneId}, now(), ${by}::uuid)
    ON CONFLICT (zone) DO UPDATE SET kind = excluded.kind, zone_id = excluded.zone_id,
      confirmed_at = excluded.confirmed_at, confirmed_by = excluded.confirmed_by`)
}

const ids = z.object({ id: z.string() })

/** The provider's ids of all records that the register holds. */
export async function registeredIds(db: Sql): Promise<string[]> {
  const found = await rows(
    db,
    ids,
    sql`SELECT r.provider_id AS id FROM subdomains s JOIN subdomains_records r ON r._parent_id = s.id
        WHERE s.status <> 'deleted' AND r.provider_id IS NOT NULL`,
  )
  return found.map(({ id }) => id)
}
