import type { GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import type { Problem } from '#domain/request/refusals.ts'
import { refused } from '#domain/request/refusals.ts'
import { parseTarget } from '#domain/targets.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Service } from '#payload-types.ts'
import { runtime } from '#runtime.ts'

/** The office's own servers are offered as targets: each must be one, in its one spelling, and stand there once. */
export const checkServers: GlobalBeforeChangeHook = ({
  data,
  req,
}: {
  data: Service
  req: PayloadRequest
}) => {
  const servers = data.servers ?? []
  const zone = runtime().env.DNS_ZONE
  const read = servers.map(({ type, value }) => parseTarget({ type, value }, '', zone))
  const spelt = read.map((target) => (target.ok ? `${target.type} ${target.value}` : null))
  const problems = read.flatMap((target, row): Problem[] => {
    const path = `servers.${row}.value`
    if (!target.ok) return [{ path, code: target.code }]
    return spelt.indexOf(spelt[row] ?? null) < row ? [{ path, code: 'server-twice' }] : []
  })
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
  return {
    ...data,
    servers: servers.map((server, row) => ({ ...server, value: valueOf(read[row]) ?? server.value })),
  }
}

function valueOf(target: ReturnType<typeof parseTarget> | undefined): string | null {
  return target?.ok ? target.value : null
}
