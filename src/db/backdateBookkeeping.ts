import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sql } from './transaction.ts'

/**
 * Payload stamps `updatedAt`, and `createdAt` of rows that hooks make, with its own clock. Where another time was told,
 * they follow the history, which is never touched itself.
 */
export async function backdateBookkeeping(db: Sql): Promise<void> {
  await db.execute(sql`
    UPDATE requests r SET updated_at = (SELECT max(at) FROM events WHERE request_id = r.id);
    UPDATE documents d SET updated_at = greatest(d.created_at,
      (SELECT max(at) FROM events WHERE subject = 'documents:' || d.id));
    UPDATE handovers SET updated_at = coalesce(revealed_at, created_at);
    UPDATE subdomains s SET created_at = r.provisioned_at, updated_at = r.provisioned_at
      FROM requests r WHERE r.id = s.request_id;
    UPDATE users u SET created_at = e.first, updated_at = e.last
      FROM (SELECT subject, min(at) AS first, max(at) AS last FROM events GROUP BY subject) e
      WHERE e.subject = 'users:' || u.id;
  `)
}
