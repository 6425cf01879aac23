import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { parseName } from '#domain/names.ts'
import { idOf } from '#domain/relation.ts'
import { wantedName } from '#domain/request/wantedName.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { lockNames } from './lockNames.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/**
 * Before the facts of a decision are gathered: of two who ask for one subdomain, for one name, or for a name and the one
 * above it, the second one waits here and then sees what the first one did.
 */
export async function lockForDecision(db: Sql, request: SubdomainRequest, zone: string): Promise<void> {
  const id = request.type === 'creation' ? null : idOf(request.subdomain)
  if (id) await lockNames(db, [`subdomain:${id}`])
  const present = id ? await presentName(db, id) : null
  const wanted = wantedName({ ...request, requestedName: present ?? request.requestedName })
  const parsed = wanted ? parseName(wanted, zone) : null
  await lockNames(db, [present, ...(parsed?.ok ? [parsed.name, parsed.parent] : [])])
}

const named = z.object({ name: z.string() })

async function presentName(db: Sql, id: string): Promise<string | null> {
  const [found] = await rows(db, named, sql`SELECT name FROM subdomains WHERE id = ${id}::uuid`)
  return found?.name ?? null
}
