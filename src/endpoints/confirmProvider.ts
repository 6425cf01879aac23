import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { DNS_WORK_CHANNEL } from '#db/channels.ts'
import { closeCircuit } from '#db/circuit.ts'
import { confirmProvider as confirmIn } from '#db/dnsProvider.ts'
import { unblockQueue } from '#db/dnsQueue.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'
import { providerPlan } from '#db/providerPlan.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { lockZoneCopy } from '#db/zoneWrites.ts'
import type { Sql } from '#db/transaction.ts'
import { ENDED_BY_A_PLAN } from '#domain/dns/troubles.ts'
import { refused, type Refused } from '#domain/request/refusals.ts'
import { runtime } from '#runtime.ts'
import { answer, bodyOf, refusal } from './answer.ts'

/**
 * `POST /api/zone/confirm-provider {hash}`: an administrator has seen the plan and takes the zone as it is. What waits
 * is carried out there; registered names that are missing become findings and are never pushed.
 */
export const confirmProvider: Endpoint = {
  path: '/zone/confirm-provider',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req)
    if (actor.kind !== 'user' || actor.role !== 'admin') return refusal(refused('not-allowed'), req)
    const { hash } = await bodyOf(req)
    const zone = runtime().env.DNS_ZONE
    const refusedBy = await inOneTransaction(req.payload, (db) => confirm(db, { zone, hash, by: actor.id }))
    return refusedBy ? refusal(refusedBy, req) : answer({ confirmed: true })
  },
}

interface Confirmation {
  zone: string
  hash: unknown
  by: string
}

async function confirm(db: Sql, { zone, hash, by }: Confirmation): Promise<Refused | null> {
  await lockZoneCopy(db, 'alone')
  const plan = await providerPlan(db, zone)
  if (!plan.present || !plan.needsConfirmation) return refused('nothing-to-confirm')
  if (hash !== plan.hash) return refused('plan-outdated')
  const { known, present, counts, waiting } = plan
  await confirmIn(db, zone, { ...present, by })
  await recordEvent(db, {
    action: 'providerConfirmed',
    actor: by,
    subject: `zone:${zone}`,
    from: known && `${known.kind} ${known.zoneId}`,
    to: `${present.kind} ${present.zoneId}`,
    details: { ...counts, waiting: waiting.length },
    visibleToUnit: false,
  })
  await closeCircuit(db, zone, ENDED_BY_A_PLAN)
  await unblockQueue(db)
  await db.execute(sql`SELECT pg_notify(${DNS_WORK_CHANNEL}, '')`)
  return null
}
