/** Response codes this server gives (RFC 1035 §4.1.1, RFC 6891 §9). Those above 15 need an OPT record to be sent. */
export const RCODE = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
  BADVERS: 16,
} as const

export type Rcode = keyof typeof RCODE

/** Classes of a question (RFC 1035 §3.2.4 and §3.2.5). */
export const DNS_CLASS = { IN: 1, CH: 3, ANY: 255 } as const

/** The type numbers this server treats by name (RFC 1035 §3.2.2 and §3.2.3, RFC 1995, RFC 6891). */
export const DNS_TYPE = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  OPT: 41,
  IXFR: 251,
  AXFR: 252,
  ANY: 255,
} as const

/** Types from 128 to 255 ask for an operation, not for data (RFC 6895 §3.1). */
export function isMetaType(type: number): boolean {
  return type >= 128 && type <= 255
}
