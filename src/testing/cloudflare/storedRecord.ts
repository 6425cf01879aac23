import { randomBytes } from 'node:crypto'
import { z } from 'zod'

/** A record as the zone keeps it. */
export interface StoredRecord {
  id: string
  name: string
  type: string
  content: string
  proxied: boolean
  ttl: number
  comment: string
  tags: string[]
  createdOn: string
  modifiedOn: string
}

/** What a request may say about a record. */
export type RecordInput = z.infer<typeof recordInput>

export const recordInput = z
  .object({
    name: z.string(),
    type: z.string(),
    content: z.string(),
    proxied: z.boolean(),
    ttl: z.number(),
    comment: z.string().nullable(),
    tags: z.array(z.string()),
  })
  .partial()

/** 32 hexadecimal digits, as all of Cloudflare's ids. */
export const newId = (): string => randomBytes(16).toString('hex')

/** The record a POST or PUT describes: what it leaves out falls to its default. */
export function recordFrom(
  input: RecordInput,
  { id, zoneName }: { id: string; zoneName: string },
): StoredRecord {
  const now = new Date().toISOString()
  const proxied = input.proxied ?? false
  return {
    id,
    name: fullName(input.name ?? '', zoneName),
    type: (input.type ?? '').toUpperCase(),
    content: normalContent(input),
    proxied,
    // Proxied records have the automatic TTL, whatever was asked.
    ttl: proxied ? 1 : (input.ttl ?? 1),
    comment: input.comment ?? '',
    tags: input.tags ?? [],
    createdOn: now,
    modifiedOn: now,
  }
}

/** As in answers: an empty comment is left out, TXT is not proxiable. */
export function asJson({
  createdOn,
  modifiedOn,
  comment,
  tags,
  ...record
}: StoredRecord): Record<string, unknown> {
  const proxiable = ['A', 'AAAA', 'CNAME'].includes(record.type)
  const said = comment === '' ? {} : { comment, comment_modified_on: modifiedOn }
  return {
    ...record,
    proxiable,
    settings: {},
    meta: {},
    ...said,
    tags,
    created_on: createdOn,
    modified_on: modifiedOn,
  }
}

/** Lower case; `@` is the zone; a name outside the zone is silently taken as relative to it. */
function fullName(name: string, zoneName: string): string {
  const bare = name.toLowerCase().replace(/\.$/, '')
  if (bare === '@') return zoneName
  if (bare === '' || bare === zoneName || bare.endsWith(`.${zoneName}`)) return bare
  return `${bare}.${zoneName}`
}

function normalContent({ type, content = '' }: RecordInput): string {
  if (type === 'CNAME' || type === 'NS') return content.toLowerCase().replace(/\.$/, '')
  // The runtime's own shortening of IPv6 serves: `[2001:db8:0::1]` as a host becomes `[2001:db8::1]`.
  if (type === 'AAAA' && URL.canParse(`http://[${content}]`)) {
    return new URL(`http://[${content}]`).hostname.slice(1, -1)
  }
  return content
}
