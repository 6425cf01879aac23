import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from '#db/rows.ts'
import type { Sql } from '#db/transaction.ts'
import { textsFor } from '#i18n/label.ts'

/** Whether anybody could read what goes to the supervisor. Told of accounts, never of complaints. */
export async function complaintStatus(db: Sql, language: string) {
  const [found] = await rows(
    db,
    z.object({ is_read: z.boolean() }),
    sql`SELECT EXISTS (SELECT FROM users WHERE role = 'supervisor' AND disabled IS NOT TRUE) AS is_read`,
  )
  const ok = found?.is_read ?? false
  const { noSupervisor } = textsFor(language).complaintUi
  return { ok, reason: ok ? null : { code: 'noSupervisor', message: noSupervisor } }
}
