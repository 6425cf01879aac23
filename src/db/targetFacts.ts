import { targetWarnings, type TargetWarning } from '#domain/targetWarnings.ts'
import { isInside, parseTarget } from '#domain/targets.ts'
import { wantedName } from '#domain/request/wantedName.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { targetPath } from './targetPath.ts'
import type { Sql } from './transaction.ts'

export interface TargetFacts {
  /** `missing`, `ok`, or a problem code of the value. */
  state: string
  warnings: TargetWarning[]
}

type Asked = Pick<SubdomainRequest, 'id' | 'type' | 'target' | 'requestedName' | 'newName'>

/** What is to be said about where a request's name shall point; asks the database only for a CNAME into our own zone. */
export async function targetFacts(db: Sql, request: Asked, zone: string): Promise<TargetFacts> {
  const { type, value } = request.target ?? {}
  if (!type || !value || request.type === 'deletion') return { state: 'missing', warnings: [] }
  const former = `${request.requestedName ?? ''}.${zone}`
  const fqdn = `${wantedName(request) ?? request.requestedName ?? ''}.${zone}`
  const target = parseTarget({ type, value }, fqdn, zone)
  if (!target.ok) return { state: target.code, warnings: [] }
  // Of a renamed subdomain the earlier name is gone as soon as the new one answers.
  if (target.value === former) return { state: 'target-is-itself', warnings: [] }
  const own = type === 'CNAME' && isInside(target.value, zone)
  const path = own ? await targetPath(db, { fqdn, target: target.value, request: request.id, zone }) : null
  if (path?.loops) return { state: 'target-loops', warnings: [] }
  return { state: 'ok', warnings: targetWarnings(target, { zone, exists: path?.exists ?? true }) }
}
