import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const text = z
  .string()
  .nullable()
  .transform((value) => value ?? '')

const words = z.object({
  number: z.string(),
  on: z.coerce.date(),
  by: text,
  items: text,
  requirement: text,
  requirementEn: text,
  request: text,
  name: text,
  unit: text,
  government: text,
  office: text,
  address: text,
  phone: text,
})
export type ReceiptWords = z.infer<typeof words>

/** What the receipt of a document says; null when it was not handed in over the counter, or has not arrived. */
export async function receiptWords(db: Sql, document: string): Promise<ReceiptWords | null> {
  const [found] = await rows(
    db,
    words,
    sql`SELECT d.physical_receipt_number AS number, d.physical_received_on AS "on", d.physical_received_by AS by,
               d.physical_items AS items, r.label AS requirement, r.label_en AS "requirementEn", q.number AS request, q.requested_name AS name,
               u.name AS unit, s.government, s.office, s.address, s.phone
        FROM documents d JOIN requests q ON q.id = d.request_id JOIN requirements r ON r.id = d.requirement_id
        JOIN units u ON u.id = d.unit_id LEFT JOIN service s ON true
        WHERE d.id = ${document}::uuid AND d.physical_receipt_number IS NOT NULL LIMIT 1`,
  )
  return found ?? null
}
