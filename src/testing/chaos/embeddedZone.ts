import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { TestPayload } from '../payload.ts'
import { embeddedProvider } from '../reconciler.ts'
import { PORT_FAULT_KINDS, portFaults } from './portFaults.ts'
import type { Touch } from './touches.ts'
import type { ChaosZone } from './zone.ts'

const COLUMNS = 'id, name, type, content, proxied, ttl, comment'
/** Whoever connects by this name is no worker. */
const BY_HAND = 'by-hand'

/** The table itself writes down what workers do to it. */
const WATCH = `
  CREATE TABLE chaos_touches (seq bigint GENERATED ALWAYS AS IDENTITY, before jsonb, after jsonb);
  CREATE FUNCTION chaos_touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF current_setting('application_name') <> '${BY_HAND}' THEN
      INSERT INTO chaos_touches (before, after) VALUES (to_jsonb(OLD), to_jsonb(NEW));
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER chaos_touch AFTER INSERT OR UPDATE OR DELETE ON embedded_dns_records
    FOR EACH ROW EXECUTE FUNCTION chaos_touch()`

/** The product's own zone. It never fails by itself, so the faults stand between it and the worker. */
export async function embeddedZone(product: Pick<TestPayload, 'pool' | 'databaseUrl'>): Promise<ChaosZone> {
  await product.pool.query(WATCH)
  const pool = new pg.Pool({
    connectionString: product.databaseUrl,
    application_name: BY_HAND,
    max: 1,
  })
  const faults = portFaults()
  const provider = embeddedProvider(product)
  return {
    kinds: PORT_FAULT_KINDS,
    provider: () => faults.around(provider),
    patient: () => faults.around(provider),
    records: async () =>
      (
        await pool.query<LiveRecord>(
          `SELECT ${COLUMNS} FROM embedded_dns_records ORDER BY name, type, content`,
        )
      ).rows,
    async add({ name, type, content, comment, proxied, ttl }) {
      const { rows } = await pool.query<LiveRecord>(
        `INSERT INTO embedded_dns_records (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${COLUMNS}`,
        [randomUUID(), name, type, content, proxied, ttl, comment],
      )
      const [record] = rows
      if (!record) throw new Error('no row')
      return record
    },
    async change(id, words) {
      for (const [column, value] of Object.entries(words))
        await pool.query(`UPDATE embedded_dns_records SET ${column} = $2 WHERE id = $1`, [id, value])
    },
    remove: async (id) => void (await pool.query(`DELETE FROM embedded_dns_records WHERE id = $1`, [id])),
    inject: (fault) => faults.inject(fault),
    calm: () => faults.calm(),
    objections: () => [],
    async touches() {
      const { rows } = await pool.query<Touch & { seq: string }>(
        'DELETE FROM chaos_touches RETURNING seq, before, after',
      )
      return rows.toSorted((one, other) => Number(one.seq) - Number(other.seq))
    },
    writes: () => faults.writes(),
    close: () => pool.end(),
  }
}
