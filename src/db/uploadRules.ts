import { documentPath } from '#domain/request/corrections.ts'
import type { Actor } from '#domain/roles.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { fileRules } from './fileRules.ts'
import { requirementFacts } from './requestFacts.ts'
import type { Sql } from './transaction.ts'

/** What a file for one requirement may be. */
export interface UploadRule {
  path: string
  documentMegabytes: number
  /** Null where source code is not taken. */
  archiveMegabytes: number | null
}

/** What may be uploaded for each document that a request is asked for, to be told before anybody tries. */
export async function uploadRules(db: Sql, request: SubdomainRequest, actor: Actor): Promise<UploadRule[]> {
  const asked = (await requirementFacts(db, request)).filter(({ form }) => form === 'document')
  const { documentMegabytes, archiveMegabytes } = await fileRules(db, {}, actor)
  return asked.map(({ code, archives }) => ({
    path: documentPath(code),
    documentMegabytes,
    archiveMegabytes: archives ? archiveMegabytes : null,
  }))
}
