import type { DnsChange, LiveRecord } from '#domain/dns/records.ts'

/** What a provider says about the zone it was configured for. */
export interface ZoneInfo {
  id: string
  name: string
  /** Anything but `active` means that writing is pointless. */
  status: string
  /** Host names of the authoritative servers, for example `ada.ns.cloudflare.com`; `127.0.0.1:5354` for the embedded server. */
  nameServers: string[]
}

export interface ZoneUsage {
  used: number
  /** Null when the provider names no limit. */
  quota: number | null
}

/**
 * The port to whatever serves the zone. Every method throws `DnsError` (see `errors.ts`) and nothing else.
 * No method retries a write: whoever calls decides from a fresh listing (dns.md rule 7).
 */
export interface DnsProvider {
  readonly kind: 'cloudflare' | 'embedded'
  /** Reads the zone and refuses with `wrong-zone` or `zone-inactive` when it is not the configured one. */
  assertZone(): Promise<ZoneInfo>
  /** Every record of exactly this host name, of every type, never from a cache. */
  listByName(fqdn: string): Promise<LiveRecord[]>
  /** The record with this id under whatever name; null when it is gone. */
  findById(id: string): Promise<LiveRecord | null>
  /** The whole zone, all pages; refuses with `incomplete-listing` when the pages do not add up. */
  listAll(): Promise<LiveRecord[]>
  /**
   * Carries out one atomic change and returns the record as the provider now reports it; null after a deletion. Refuses
   * with `record-missing` or `record-changed` when what is to be changed is no longer as the caller saw it: whether a
   * deletion of what is gone is a success, a look tells.
   */
  apply(change: DnsChange): Promise<LiveRecord | null>
  usage(): Promise<ZoneUsage>
}
