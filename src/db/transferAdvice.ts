import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { idOf } from '#domain/relation.ts'
import type { Problem } from '#domain/request/refusals.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/**
 * Names below a transferred one that stay with the former unit. They keep serving, and whichever of several goes first
 * is below or above another unit's for a while: to be known, no reason to refuse.
 */
export async function transferAdvice(
  db: Sql,
  { fromUnit, subdomain }: Pick<SubdomainRequest, 'fromUnit' | 'subdomain'>,
): Promise<Problem[]> {
  if (!idOf(fromUnit)) return []
  const below = await rows(
    db,
    z.object({ name: z.string() }),
    sql`SELECT b.name FROM subdomains s JOIN subdomains b
          ON right(b.name, length(s.name) + 1) = '.' || s.name AND b.status <> 'deleted' AND b.unit_id = s.unit_id
        WHERE s.id = ${idOf(subdomain)} AND s.unit_id = ${idOf(fromUnit)} ORDER BY b.name`,
  )
  const label = below.map(({ name }) => name).join(', ')
  return label ? [{ path: 'subdomain', code: 'names-below-stay', label }] : []
}
