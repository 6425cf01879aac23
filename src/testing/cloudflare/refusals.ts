/** One refusal as Cloudflare answers it. */
export interface Refusal {
  status: number
  code: number
  message: string
  chain?: { code: number; message: string }[]
}

/** The refusals of the DNS API, with the newest wording seen. Clients must go by the codes. */
export const REFUSALS = {
  'no-token': [400, 9106, 'Missing X-Auth-Key, X-Auth-Email or Authorization headers'],
  'token-rejected': [403, 10000, 'Authentication error'],
  'zones-not-listable': [
    403,
    0,
    'Actor requires permission com.cloudflare.api.account.zone.list to list zones',
  ],
  'zone-unknown': [400, 1001, 'Invalid zone identifier'],
  unroutable: [400, 7003, 'Could not route to the request, perhaps your object identifier is invalid?'],
  'no-route': [404, 7000, 'No route for that URI'],
  'body-unreadable': [400, 6007, 'Malformed JSON in request body'],
  'record-missing': [404, 81044, 'Record does not exist.'],
  quota: [400, 81045, 'Record quota exceeded.'],
  'cname-over-others': [400, 81053, 'An A, AAAA, or CNAME record with that host already exists.'],
  'address-over-cname': [400, 81054, 'A CNAME record with that host already exists.'],
  'ns-beside-others': [400, 81056, 'NS records with that host already exist.'],
  identical: [400, 81058, 'An identical record already exists.'],
  name: [400, 9000, 'DNS name is invalid.'],
  type: [400, 9002, 'DNS record type is invalid.'],
  ipv4: [400, 9005, 'Content for A record must be a valid IPv4 address.'],
  ipv6: [400, 9006, 'Content for AAAA record must be a valid IPv6 address.'],
  target: [400, 9007, 'Content for CNAME record is invalid.'],
  'too-long': [400, 9015, 'Record content exceeds the allowed length of 4096 wire format bytes.'],
  ttl: [400, 9021, 'TTL must be between 60 and 86400 seconds, or 1 for Automatic.'],
  'not-proxiable': [400, 9041, 'This DNS record cannot be proxied.'],
  tags: [400, 9300, 'DNS record has tags, exceeding the quota of 0.'],
  comment: [400, 9313, 'DNS record comment exceeds the maximum length of 100 characters.'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>

export type RefusalName = keyof typeof REFUSALS

/** Ends a request, and rolls back a batch. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: RefusalName | Refusal) {
    super('refused')
    this.refusal = typeof refusal === 'string' ? named(refusal) : refusal
  }
}

function named(name: RefusalName): Refusal {
  const [status, code, message] = REFUSALS[name]
  return { status, code, message }
}
