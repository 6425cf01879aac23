import { bindProvider, knownProvider, registeredIds, type ZoneAddress } from '#db/dnsProvider.ts'
import type { Sql } from '#db/transaction.ts'
import { DnsError } from '#dns/errors.ts'
import type { DnsProvider } from '#dns/provider.ts'

/** Of the records that the register holds, as many must stand in a zone for it to be the one. */
const RECOGNISED_FROM = 0.5

/**
 * A provider that refuses every zone but the one that the register was written to. It is asked before the first write,
 * once a minute while we write on, and before every reading, so a token lost at a restart deletes nothing in the wrong
 * place, and the names of a trial are not pushed into a live zone: an administrator confirms first what that would mean.
 */
export function boundProvider(provider: DnsProvider, { db, zone }: { db: Sql; zone: string }): DnsProvider {
  return {
    ...provider,
    assertZone: async () => {
      const info = await provider.assertZone()
      const here = { kind: provider.kind, zoneId: info.id }
      const known = await knownProvider(db, zone)
      const isKnown = known ? isSame(known, here) : await isFirst(provider, { db, zone, here })
      if (!isKnown) throw new DnsError('provider-changed', { zone: info })
      return info
    },
  }
}

function isSame(one: ZoneAddress, other: ZoneAddress): boolean {
  return one.kind === other.kind && one.zoneId === other.zoneId
}

/**
 * A register without names belongs to no zone yet and takes this one. One that was filled before this was kept is
 * recognised by the ids of its records, which no other zone has.
 */
async function isFirst(
  provider: DnsProvider,
  { db, zone, here }: { db: Sql; zone: string; here: ZoneAddress },
): Promise<boolean> {
  const ours = await registeredIds(db)
  if (ours.length > 0) {
    const live = new Set((await provider.listAll()).map(({ id }) => id))
    if (ours.filter((id) => live.has(id)).length < ours.length * RECOGNISED_FROM) return false
  }
  await bindProvider(db, zone, here)
  const known = await knownProvider(db, zone)
  return known !== null && isSame(known, here)
}
