import { brakeSettings } from '#db/brakeSettings.ts'
import { permitDeletion } from '#db/deletionBrake.ts'
import type { Work } from '#db/dnsQueue.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'
import { planHash } from '#db/planHash.ts'
import { DnsError } from '#dns/errors.ts'
import { protectionsAgainst } from '#domain/dns/protection.ts'
import type { DnsChange } from '#domain/dns/records.ts'
import type { Learnt } from './pass.ts'
import type { JobContext } from './context.ts'

/** Only what was approved is carried out: a row that says something else was not written by us. @throws DnsError */
export function assertApprovedPlan({ goal, goalHash }: Work): void {
  if (goalHash !== null && goalHash !== planHash(goal)) throw new DnsError('plan-mismatch')
}

/**
 * What keeps a change from being written at this very moment: the read-only switch, a protected name or record, too many
 * deletions within the hour. Null when nothing does. @throws DnsError
 */
export async function brakeOn(job: JobContext, work: Work, change: DnsChange): Promise<Learnt | null> {
  const { readOnly, reservedNames } = await brakeSettings(job.db)
  const { attempts, errorCode } = work
  if (readOnly) return { state: 'queued', inSeconds: null, attempts, errorCode }
  assertUnprotected(job, change, reservedNames)
  if (work.goal.after) return null
  const inSeconds = await inOneTransaction(job.payload, (db) => permitDeletion(db, work))
  return inSeconds === null ? null : { state: 'waiting', inSeconds, attempts, errorCode: 'deletion-brake' }
}

function assertUnprotected({ zone, log }: JobContext, change: DnsChange, reserved: readonly string[]): void {
  const found = protectionsAgainst(change, { zone, reserved })
  if (found.length === 0) return
  log.error({ change: change.kind, found }, 'a protected name or record was not touched')
  const records = [...new Set(found.map(({ record }) => record))]
  throw new DnsError('name-protected', { records })
}
