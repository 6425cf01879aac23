import { randomUUID } from 'node:crypto'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { TestPayload } from '../payload.ts'
import { embeddedProvider } from '../reconciler.ts'
import { PORT_FAULT_KINDS, portFaults } from './portFaults.ts'
import type { ChaosZone } from './zone.ts'

const COLUMNS = 'id, name, type, content, proxied, ttl, comment'

/** The product's own zone. It never fails by itself, so the faults stand between it and the worker. */
export function embeddedZone(product: Pick<TestPayload, 'pool'>): ChaosZone {
  const { pool } = product
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
    async add({ name, type, content, comment }) {
      const { rows } = await pool.query<LiveRecord>(
        `INSERT INTO embedded_dns_records (${COLUMNS}) VALUES ($1, $2, $3, $4, false, 1, $5) RETURNING ${COLUMNS}`,
        [randomUUID(), name, type, content, comment],
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
    writes: () => faults.writes(),
    close: async () => undefined,
  }
}
