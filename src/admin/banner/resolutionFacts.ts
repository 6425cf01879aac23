import { z } from 'zod'
import { SAYINGS, type ServerSaying } from '#domain/dns/resolution.ts'

const saying: z.ZodType<ServerSaying> = z.object({
  server: z.string(),
  said: z.enum(SAYINGS),
  seen: z.string().nullable(),
})

const record = z.object({ ttl: z.number() })
const goal = z.object({ before: record.nullable(), after: record.nullable() })

/** What each name server said, from the stored column. */
export function sayingsOf(answers: unknown): ServerSaying[] {
  return z.array(saying).catch([]).parse(answers)
}

/** How long what was there, and what is, may be kept by others. */
export function goalOf(stored: unknown): z.infer<typeof goal> {
  return goal.catch({ before: null, after: null }).parse(stored)
}
