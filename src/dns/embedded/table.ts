import { randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { LiveRecord, WantedRecord } from '#domain/dns/records.ts'
import { statement } from './statement.ts'

/** Statements over the embedded zone's table; each takes the pool or the client of an open transaction. */
export type Queryable = Pick<Pool | PoolClient, 'query'>

const COLUMNS = 'id, name, type, content, proxied, ttl, comment'

/** Every record of one name, of every type. */
export async function selectByName(db: Queryable, name: string): Promise<LiveRecord[]> {
  const { rows } = await db.query<LiveRecord>(
    statement(`SELECT ${COLUMNS} FROM embedded_dns_records WHERE name = $1 ORDER BY type, content`, [name]),
  )
  return rows
}

export async function selectAll(db: Queryable): Promise<LiveRecord[]> {
  const { rows } = await db.query<LiveRecord>(
    statement(`SELECT ${COLUMNS} FROM embedded_dns_records ORDER BY name, type, content`),
  )
  return rows
}

export async function selectById(db: Queryable, id: string): Promise<LiveRecord | null> {
  const { rows } = await db.query<LiveRecord>(
    statement(`SELECT ${COLUMNS} FROM embedded_dns_records WHERE id = $1`, [id]),
  )
  return rows[0] ?? null
}

/** The record with this id, locked until the transaction ends. */
export async function lockById(db: Queryable, id: string): Promise<LiveRecord | null> {
  const { rows } = await db.query<LiveRecord>(
    statement(`SELECT ${COLUMNS} FROM embedded_dns_records WHERE id = $1 FOR UPDATE`, [id]),
  )
  return rows[0] ?? null
}

export async function insertRecord(db: Queryable, record: WantedRecord): Promise<LiveRecord> {
  const { rows } = await db.query<LiveRecord>(
    statement(
      `INSERT INTO embedded_dns_records (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${COLUMNS}`,
      [randomUUID(), ...valuesOf(record)],
    ),
  )
  return only(rows)
}

export async function updateRecord(db: Queryable, id: string, record: WantedRecord): Promise<LiveRecord> {
  const { rows } = await db.query<LiveRecord>(
    statement(
      `UPDATE embedded_dns_records
     SET name = $2, type = $3, content = $4, proxied = $5, ttl = $6, comment = $7, modified_at = now()
     WHERE id = $1 RETURNING ${COLUMNS}`,
      [id, ...valuesOf(record)],
    ),
  )
  return only(rows)
}

export async function deleteRecord(db: Queryable, id: string): Promise<void> {
  await db.query(statement('DELETE FROM embedded_dns_records WHERE id = $1', [id]))
}

export async function countRecords(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    statement('SELECT count(*)::int AS count FROM embedded_dns_records'),
  )
  return only(rows).count
}

/** Whether a record of another zone is stored, which means that the zone's setting was changed afterwards. */
export async function hasForeignZone(db: Queryable, zone: string): Promise<boolean> {
  const { rows } = await db.query<{ found: boolean }>(
    statement(
      `SELECT EXISTS (
       SELECT FROM embedded_dns_records WHERE name <> $1 AND NOT starts_with(reverse(name), reverse('.' || $1::text))
     ) AS found`,
      [zone],
    ),
  )
  return only(rows).found
}

function valuesOf({ name, type, content, proxied, ttl, comment }: WantedRecord): unknown[] {
  return [name, type, content, proxied, ttl, comment]
}

function only<T>(rows: T[]): T {
  const [row] = rows
  if (row === undefined) throw new Error('The database returned no row')
  return row
}
