import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { judgeLink } from '#domain/files/links.ts'
import { documentPath } from '#domain/request/corrections.ts'
import type { Problem } from '#domain/request/refusals.ts'
import { rows } from './rows.ts'
import { sameFiles } from './sameFiles.ts'
import type { Sql } from './transaction.ts'

const linked = z.object({ code: z.string(), link: z.string() })

/** What should be known about the documents of a request before it is submitted or decided. */
export async function documentAdvice(db: Sql, request: string, who: { staff: boolean }): Promise<Problem[]> {
  const links = await rows(
    db,
    linked,
    sql`SELECT r.code, d.link FROM documents d JOIN requirements r ON r.id = d.requirement_id
        WHERE d.request_id = ${request}::uuid AND d.superseded_by_id IS NULL
          AND d.source = 'link' AND d.link IS NOT NULL ORDER BY r.code`,
  )
  const doubtful = links.flatMap(({ code, link }) =>
    judgeLink(link).warnings.map((warning) => ({ path: documentPath(code), code: warning })),
  )
  return [...doubtful, ...(await sameFiles(db, request, who))]
}
