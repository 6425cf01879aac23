import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '#access/actorOf.ts'
import type { Pool } from 'pg'
import { freeBytes, findStrays } from '#files/mediaFolder.ts'
import { compareFiles } from '#db/compareFiles.ts'
import { brakeSettings } from '#db/brakeSettings.ts'
import { circuitOf } from '#db/circuit.ts'
import { resolutionCounts } from '#db/resolution.ts'
import { rows } from '#db/rows.ts'
import { transactionOf, type Sql } from '#db/transaction.ts'
import { findingsCount } from '#db/findings.ts'
import { zoneCopyAge } from '#db/zoneCopy.ts'
import { zoneRoom } from '#db/zoneRoom.ts'
import { STAFF_ROLES } from '#domain/roles.ts'
import { refused } from '#domain/request/refusals.ts'
import { textsFor } from '#i18n/label.ts'
import { runtime } from '#runtime.ts'
import { answer, refusal } from './answer.ts'
import { cronStatus } from './cronStatus.ts'
import { complaintStatus } from './complaints/complaintStatus.ts'
import { calendarStatus } from './calendarStatus.ts'
import { mailStatus } from './mailStatus.ts'

/** `GET /api/status`: for staff, what works and what does not, with the reason. */
export const status: Endpoint = {
  path: '/status',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (actor.kind !== 'user' || !STAFF_ROLES.includes(actor.role))
      return refusal(refused('not-allowed'), req)
    const { env, pool } = runtime()
    const db = await transactionOf(req)
    const stop = await circuitOf(db, env.DNS_ZONE)
    const { readOnly } = await brakeSettings(db)
    const texts = textsFor(req.i18n.language)
    const reasons: Readonly<Record<string, string>> = texts.dnsErrors
    return answer({
      database: { ok: true },
      provider: {
        ok: stop === null,
        kind: env.DNS_PROVIDER,
        readOnly: readOnly ? { message: texts.ui.dnsReadOnlyHint } : null,
        reason: stop && {
          code: stop.errorCode,
          message: reasons[stop.errorCode],
          since: stop.openedAt,
          traceId: stop.traceId,
        },
        zoneReadSecondsAgo: await zoneCopyAge(db, env.DNS_ZONE),
        room: await zoneRoom(db, env.DNS_ZONE),
        findings: await findingsCount(db, env.DNS_ZONE),
      },
      queue: await queueCounts(db),
      resolution: await resolutionCounts(db),
      files: await filesStatus({ pool, mediaDir: env.MEDIA_DIR, language: req.i18n.language }),
      mail: await mailStatus(db, { isSetUp: env.SMTP_URL !== undefined, language: req.i18n.language }),
      cron: cronStatus(runtime().jobs, req.i18n.language),
      calendar: await calendarStatus(db, req.i18n.language),
      complaints: await complaintStatus(db, req.i18n.language),
    })
  },
}

/** Below this, two archives of the usual limit and the database are close to being too much. */
const LOW_BYTES = 1024 ** 3
const MOST_NAMES = 50

interface Files {
  pool: Pool
  mediaDir: string
  language: string
}

/** Whether there is room for uploads, and whether folder and database agree. */
async function filesStatus({ pool, mediaDir, language }: Files) {
  const free = await freeBytes(mediaDir)
  const { orphans, missing } = await findStrays(mediaDir, (stored) => compareFiles(pool, stored))
  const troubles = [
    ...(free !== null && free < LOW_BYTES ? (['storageLow'] as const) : []),
    ...(missing.length > 0 ? (['filesMissing'] as const) : []),
    ...(orphans.length > 0 ? (['filesOrphaned'] as const) : []),
  ]
  const { descriptions } = textsFor(language)
  return {
    ok: troubles.length === 0,
    freeBytes: free,
    reasons: troubles.map((code) => ({ code, message: descriptions[code] })),
    missing: { count: missing.length, names: missing.slice(0, MOST_NAMES) },
    orphans: { count: orphans.length, names: orphans.slice(0, MOST_NAMES) },
  }
}

const count = z.object({ state: z.string(), requests: z.coerce.number() })

/** How many approved requests are in which state at the provider. */
async function queueCounts(db: Sql): Promise<Record<string, number>> {
  const counted = await rows(
    db,
    count,
    sql`SELECT coalesce(provisioning_state::text, 'queued') AS state, count(*) AS requests
        FROM requests WHERE status = 'approved' GROUP BY 1`,
  )
  return Object.fromEntries(counted.map(({ state, requests }) => [state, requests]))
}
