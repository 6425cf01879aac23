import type { Pool, PoolClient } from 'pg'
import { DnsError } from '#dns/errors.ts'
import type { DnsProvider, ZoneInfo } from '#dns/provider.ts'
import { isUnchanged } from '#domain/dns/compare.ts'
import type { DnsChange, LiveRecord, WantedRecord } from '#domain/dns/records.ts'
import { normaliseName } from './names.ts'
import { conflicting, normaliseRecord } from './rules.ts'
import * as table from './table.ts'
import { inTransaction, lockName, withFaults } from './transaction.ts'

export interface EmbeddedProviderOptions {
  pool: Pool
  zone: string
  /** Where the embedded server listens, for example `127.0.0.1:5354`. */
  nameServer: string
  /** Records the zone may hold, as on a plan of Cloudflare; no limit when left out. */
  quota?: number
}

/**
 * A zone in a table of our own that behaves like one at Cloudflare: ids, comments, the same conflicts. Everything that
 * works against it works against the real one; nothing outside this folder knows the table.
 */
export function createEmbeddedProvider(options: EmbeddedProviderOptions): DnsProvider {
  const { pool, nameServer, quota = null } = options
  const zone = normaliseName(options.zone)
  return {
    kind: 'embedded',
    assertZone: () => withFaults(() => assertZone(pool, zone, nameServer)),
    listByName: (fqdn) => withFaults(() => table.selectByName(pool, normaliseName(fqdn))),
    findById: (id) => withFaults(() => table.selectById(pool, id)),
    listAll: () => withFaults(() => table.selectAll(pool)),
    usage: () => withFaults(async () => ({ used: await table.countRecords(pool), quota })),
    apply: async (change) => {
      const wanted = normaliseChange(change, zone)
      return inTransaction(pool, namesOf(wanted), (client) => applyIn({ client, zone, quota }, wanted))
    },
  }
}

async function assertZone(pool: Pool, zone: string, nameServer: string): Promise<ZoneInfo> {
  if (await table.hasForeignZone(pool, zone)) throw new DnsError('wrong-zone')
  return { id: `embedded:${zone}`, name: zone, status: 'active', nameServers: [nameServer] }
}

function normaliseChange(change: DnsChange, zone: string): DnsChange {
  return change.kind === 'delete' ? change : { ...change, record: normaliseRecord(change.record, zone) }
}

function namesOf(change: DnsChange): string[] {
  switch (change.kind) {
    case 'create':
      return [change.record.name]
    case 'update':
      return [normaliseName(change.before.name), change.record.name]
    case 'replace':
      return [...change.remove.map(({ name }) => normaliseName(name)), change.record.name]
    case 'delete':
      return [normaliseName(change.remove.name)]
  }
}

interface Scope {
  client: PoolClient
  zone: string
  quota: number | null
}

async function applyIn(scope: Scope, change: DnsChange): Promise<LiveRecord | null> {
  switch (change.kind) {
    case 'create':
      return create(scope, change.record)
    case 'update':
      return update(scope, { ...change.before, id: change.id }, change.record)
    case 'replace':
      for (const record of change.remove) await remove(scope, record)
      return create(scope, change.record)
    case 'delete':
      await remove(scope, change.remove)
      return null
  }
}

async function create(scope: Scope, record: WantedRecord): Promise<LiveRecord> {
  await refuseConflicts(scope, record, null)
  await refuseOverQuota(scope)
  return table.insertRecord(scope.client, record)
}

async function update(scope: Scope, before: LiveRecord, record: WantedRecord): Promise<LiveRecord> {
  await lockUnchanged(scope, before)
  await refuseConflicts(scope, record, before.id)
  return table.updateRecord(scope.client, before.id, record)
}

/** A record that is gone refuses the whole replacement, as a batch at Cloudflare does (81044). */
async function remove(scope: Scope, record: LiveRecord): Promise<void> {
  await lockUnchanged(scope, record)
  await table.deleteRecord(scope.client, record.id)
}

/** Locks the row. Refuses when it is gone, or no longer what the caller decided about. */
async function lockUnchanged({ client }: Scope, before: LiveRecord): Promise<void> {
  const live = await table.lockById(client, before.id)
  if (!live) throw new DnsError('record-missing')
  if (!isUnchanged(before, live)) throw new DnsError('record-changed', { records: [live] })
}

async function refuseConflicts({ client, zone }: Scope, record: WantedRecord, ownId: string | null) {
  const others = (await table.selectByName(client, record.name)).filter(({ id }) => id !== ownId)
  const records = conflicting(record, others, zone)
  if (records.length > 0) throw new DnsError('name-taken', { records })
}

/** Counting needs all writers in a row, not only those of one name. */
async function refuseOverQuota({ client, quota }: Scope): Promise<void> {
  if (quota === null) return
  await lockName(client, '*quota*')
  if ((await table.countRecords(client)) >= quota) throw new DnsError('quota-reached')
}
