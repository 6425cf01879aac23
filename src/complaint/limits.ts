import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { z } from 'zod'
import { takeToken, type Taking } from '#db/publicLimit.ts'
import { rows } from '#db/rows.ts'
import { drizzleOf } from '#db/transaction.ts'
import { addressGroup } from '#domain/addressGroup.ts'
import { COMPLAINT_LIMITS as LIMITS } from '#domain/complaint/limits.ts'
import { runtime } from '#runtime.ts'
import { tellToWait, type Whom } from './toldToWait.ts'

/** Too much came from there, or from everywhere. */
export interface Limited {
  kind: 'limited'
  retryAfterS: number
}

const setting = z.object({ per_address: z.coerce.number().nullable() })

/** Counts a complaint that would be stored; null when it may be. */
export async function mayLodge(payload: Payload, address: string): Promise<Limited | null> {
  const [found] = await rows(
    drizzleOf(payload.db),
    setting,
    sql`SELECT complaints_per_address AS per_address FROM service LIMIT 1`,
  )
  const perAddress = found?.per_address ?? LIMITS.perAddress
  return take(payload, { door: 'complaint', address, rules: { perAddress, overall: LIMITS.overall } })
}

/** Counts whatever is sent to the form, before anything of it is read. */
export function mayAttempt(payload: Payload, address: string): Promise<Limited | null> {
  const rules = { perAddress: LIMITS.attemptsPerAddress, overall: LIMITS.attemptsOverall }
  return take(payload, { door: 'attempt', address, rules })
}

/** Counts a look at a complaint by number and code: nobody tries many. */
export function mayTrack(payload: Payload, address: string): Promise<Limited | null> {
  const rules = { perAddress: LIMITS.trackingPerAddress, overall: LIMITS.trackingOverall }
  return take(payload, { door: 'track', address, rules })
}

/** Receipts to one mailbox: nobody's is filled by strangers. What is beyond is taken in all the same. */
export async function mayWriteTo(payload: Payload, email: string): Promise<boolean> {
  const most = LIMITS.receiptsPerMailbox
  const door = `receipt ${email.toLowerCase()}`
  return (await take(payload, { door, address: '', rules: { perAddress: most, overall: most } })) === null
}

/** The doors by which complaints come in. */
const TAKING_IN: ReadonlySet<string> = new Set(['complaint', 'attempt'])

function whom(whose: 'address' | 'everybody', address: string): Whom {
  return whose === 'everybody' ? whose : { address: addressGroup(address) }
}

async function take(payload: Payload, taking: Omit<Taking, 'secret'>): Promise<Limited | null> {
  const secret = runtime().payloadSecret
  const taken = await takeToken(drizzleOf(payload.db), { ...taking, secret })
  if (taken.ok) return null
  if (TAKING_IN.has(taking.door)) tellToWait(whom(taken.whose, taking.address), taken.retryAfterS)
  return { kind: 'limited', retryAfterS: taken.retryAfterS }
}
