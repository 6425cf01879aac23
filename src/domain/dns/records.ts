/** The record types that the service writes. Everything else in a zone is foreign to it. */
export const WRITABLE_TYPES = ['A', 'AAAA', 'CNAME'] as const
export type WritableType = (typeof WRITABLE_TYPES)[number]

/** Seconds; Cloudflare's "automatic" (300 s in practice). Proxied records must use it. */
export const AUTOMATIC_TTL = 1

/** One record as a provider reports it. `name` is a fully qualified host name in lower case without a final dot. */
export interface LiveRecord {
  id: string
  name: string
  /** Any DNS type, also those we never write. */
  type: string
  content: string
  proxied: boolean
  /** Seconds; 1 means automatic. */
  ttl: number
  /** Where our ownership marker stands; null when the provider reports none. */
  comment: string | null
}

/** One record as we want it to be. `comment` is always our marker, never text from a person. */
export interface WantedRecord {
  name: string
  type: WritableType
  content: string
  proxied: boolean
  ttl: number
  comment: string
}

/** One atomic step at the provider. */
export type DnsChange =
  | { kind: 'create'; record: WantedRecord }
  | { kind: 'update'; id: string; before: LiveRecord; record: WantedRecord }
  | { kind: 'replace'; remove: LiveRecord[]; record: WantedRecord }
  | { kind: 'delete'; remove: LiveRecord }
