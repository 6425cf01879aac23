import type { GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { refused } from '#domain/request/refusals.ts'
import { parseReserved } from '#domain/reservedNames.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Service } from '#payload-types.ts'
import { runtime } from '#runtime.ts'

/** However a reserved name was written, it reserves that name: each in its one spelling, and once. */
export const checkReservedNames: GlobalBeforeChangeHook = ({
  data,
  req,
}: {
  data: Service
  req: PayloadRequest
}) => {
  const written = (data.reservedNames ?? []).filter((name) => name.trim())
  const read = written.map((name) => parseReserved(name, runtime().env.DNS_ZONE))
  const problems = read.flatMap((name) =>
    name.ok ? [] : name.problems.map((problem) => ({ path: 'reservedNames', ...problem })),
  )
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
  return { ...data, reservedNames: [...new Set(read.flatMap((name) => (name.ok ? [name.name] : [])))] }
}
