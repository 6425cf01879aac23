import { z } from 'zod'
import { FAULT_KINDS } from './faultKinds.ts'
import { recordInput } from './storedRecord.ts'

/** What goes wrong and when. All of it is plain JSON, so that another process can ask for it. */
export type FaultRule = z.input<typeof faultRule>
export type ParsedFaultRule = z.output<typeof faultRule>

export const faultRule = z.object({
  kind: z.enum(FAULT_KINDS),
  /** Any method when unset. */
  method: z.string().optional(),
  /** Regular expression over path and query below `/client/v4`; any path when unset. */
  path: z.string().default(''),
  /** Which matching request is hit first, counted from this injection. */
  nth: z.int().min(1).default(1),
  /** How many matching requests in a row are hit. */
  times: z.int().min(1).default(1),

  /** rate-limited, unavailable: the `Retry-After` header; seconds or a date. */
  retryAfter: z.string().optional(),
  /** refusal: what is answered; success-false: the codes that are added. */
  status: z.int().default(400),
  codes: z.array(z.int()).default([]),
  /** refusal: the codes inside `error_chain` of each error. */
  chain: z.array(z.int()).optional(),
  /** refusal: the text of each error. */
  message: z.string().default('refused by the test'),
  /** altered-answer: laid over `result`; null or absent members are sent as they are. */
  result: z.unknown().optional(),
  /** human-edit: done at the dashboard just before the request is carried out. */
  edit: z
    .object({
      add: recordInput,
      remove: z.string(),
      change: recordInput.required({ name: true }),
    })
    .partial()
    .default({}),
  /** zone-changed */
  zone: z
    .object({ id: z.string(), name: z.string(), status: z.string(), paused: z.boolean() })
    .partial()
    .default({}),
  /** skewed-clock: how far the `Date` header is off. */
  skewSeconds: z.number().default(3_600),
})
