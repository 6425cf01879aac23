import { databaseTime, keepReading, type WholeZone } from '#db/keepReading.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { TestPayload } from './payload.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'

/** The copy of the zone, as if the worker had read these records just now. */
export async function copyZone(
  { payload, db }: Pick<TestPayload, 'payload' | 'db'>,
  zone: string,
  records: readonly LiveRecord[],
  more: Partial<WholeZone> = {},
): Promise<void> {
  const startedAt = await databaseTime(db)
  const around = { provider: 'embedded', zoneId: `embedded:${zone}`, nameServers: [], usage: null }
  await inOneTransaction(payload, (open) =>
    keepReading(open, zone, { startedAt, records, ...around, ...more }),
  )
}
