import type { DnsErrorCode } from '#dns/errors.ts'

/**
 * What Cloudflare's own error codes mean for us. Codes only: the texts of 81057 and 81058 have changed several
 * times. A code that is not here proves nothing (see `refusal.ts`).
 */
export const VENDOR_CODES: Readonly<Record<number, DnsErrorCode>> = {
  // Something stands on the name. PUT and PATCH raise these too; ours or not is for the caller to look up.
  81053: 'name-taken', // CNAME over A, AAAA or CNAME
  81054: 'name-taken', // A or AAAA over CNAME; also a stale view right after a deletion
  81056: 'name-taken', // NS shares its name with nothing
  81057: 'name-taken', // the record exists
  81058: 'name-taken', // an identical record exists

  81044: 'record-missing',
  81045: 'quota-reached',

  // This value will never be accepted.
  1004: 'value-refused', // wrapper of the 9xxx codes until October 2024
  9000: 'value-refused', // name
  9005: 'value-refused', // IPv4 address
  9006: 'value-refused', // IPv6 address
  9007: 'value-refused', // target of a CNAME
  9015: 'value-refused', // over 4,096 bytes on the wire
  9021: 'value-refused', // TTL
  9041: 'value-refused', // cannot be proxied
  9300: 'value-refused', // tags: the free plan has none
  9313: 'value-refused', // comment over 100 characters
  83011: 'value-refused', // over 8,192 characters under one name and type

  // Configuration: nothing will work until somebody mends it.
  10000: 'token-rejected', // revoked, or lacks the scope or the zone
  9103: 'token-rejected',
  9109: 'token-rejected',
  6003: 'token-malformed', // HTTP 400, so the status alone would blame the record
  6103: 'token-malformed',
  6111: 'token-malformed',
  9106: 'token-malformed', // no token at all
  1001: 'wrong-zone', // well formed, but no zone
  7000: 'wrong-zone',
  7003: 'wrong-zone', // not an identifier
}
