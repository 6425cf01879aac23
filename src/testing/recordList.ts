import type { DnsChange, LiveRecord } from '#domain/dns/records.ts'

/** A provider reduced to a list of records. */
export function applied(live: readonly LiveRecord[], change: DnsChange): LiveRecord[] {
  switch (change.kind) {
    case 'create':
      return [...live, { ...change.record, id: 'new' }]
    case 'update':
      return live.map((each) => (each.id === change.id ? { ...change.record, id: each.id } : each))
    case 'replace':
      return [
        ...live.filter(({ id }) => !change.remove.some((gone) => gone.id === id)),
        { ...change.record, id: 'new' },
      ]
    case 'delete':
      return live.filter(({ id }) => id !== change.remove.id)
  }
}
