import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { idOf } from '#domain/relation.ts'
import type { Problem } from '#domain/request/refusals.ts'
import { UNIT_CONFIDENCE } from '#domain/unitTypes.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const found = z.object({ confidence: z.enum(UNIT_CONFIDENCE) })

/** Whether the office itself is unsure of the unit, which whoever decides should know. */
export async function unitAdvice(db: Sql, { unit }: Pick<SubdomainRequest, 'unit'>): Promise<Problem[]> {
  const [row] = await rows(db, found, sql`SELECT confidence FROM units WHERE id = ${idOf(unit)}`)
  return row?.confidence === 'low' ? [{ path: 'unit', code: 'unit-unconfirmed' }] : []
}
