import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { classOf, type ZoneClass } from '#domain/dns/zoneClass.ts'
import { zoneTrust, type ZoneReading } from '#domain/dns/zoneReading.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'
import { zoneReading } from './zoneCopy.ts'

const row = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  content: z.string(),
  proxied: z.boolean(),
  ttl: z.number(),
  comment: z.string().nullable(),
  registered: z.boolean(),
  subdomain: z.string().nullable(),
  unit: z.string().nullable(),
})

/** A record of the zone, whose it is, and what the register knows of its name. */
export interface ZoneRow extends Omit<z.infer<typeof row>, 'comment' | 'registered'> {
  class: ZoneClass
}

export interface ZoneQuestion {
  zone: string
  /** Only this class; null for all. */
  only: ZoneClass | null
  /** Part of a name or content. */
  search: string
  /** From 1. */
  page: number
  limit: number
}

export interface ZoneList {
  docs: ZoneRow[]
  totalDocs: number
  page: number
  totalPages: number
  /** Of the whole zone, whatever was asked for. */
  counts: Record<ZoneClass, number>
  zone: (ZoneReading & { stale: boolean }) | null
}

/** A page of the zone's copy. The zone is small (a few thousand records at most), so it is classed and paged here. */
export async function zoneList(
  db: Sql,
  { zone, only, search, page, limit }: ZoneQuestion,
): Promise<ZoneList> {
  const all = await everyRecord(db, zone)
  const wanted = search.trim().toLowerCase()
  const found = all.filter(
    (record) =>
      (only === null || record.class === only) &&
      (record.name.includes(wanted) || record.content.toLowerCase().includes(wanted)),
  )
  const totalPages = Math.max(1, Math.ceil(found.length / limit))
  const shown = Math.min(page, totalPages)
  const reading = await zoneReading(db, zone)
  return {
    docs: found.slice((shown - 1) * limit, shown * limit),
    totalDocs: found.length,
    page: shown,
    totalPages,
    counts: countsOf(all),
    zone: reading && { ...reading, stale: zoneTrust(reading) !== 'fresh' },
  }
}

async function everyRecord(db: Sql, zone: string): Promise<ZoneRow[]> {
  const found = await rows(
    db,
    row,
    sql`
    SELECT z.id, z.name, z.type, z.content, z.proxied, z.ttl, z.comment, s.id AS subdomain, u.name AS unit,
           EXISTS (SELECT 1 FROM subdomains_records r WHERE r._parent_id = s.id AND r.provider_id = z.id) AS registered
    FROM zone_records z
    LEFT JOIN subdomains s ON s.fqdn = z.name AND s.status <> 'deleted'
    LEFT JOIN units u ON u.id = s.unit_id
    ORDER BY z.name <> ${zone}, z.name, z.type, z.content`,
  )
  return found.map(({ comment, registered, ...record }) => ({
    ...record,
    class: classOf({ ...record, comment }, { zone, registered }),
  }))
}

function countsOf(records: readonly ZoneRow[]): Record<ZoneClass, number> {
  const counts: Record<ZoneClass, number> = { ours: 0, foreign: 0, protected: 0 }
  for (const { class: found } of records) counts[found] += 1
  return counts
}
