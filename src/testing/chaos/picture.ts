import { z } from 'zod'
import { isAs } from '#domain/dns/compare.ts'
import { markerOf } from '#domain/dns/marker.ts'
import type { LiveRecord, WantedRecord } from '#domain/dns/records.ts'
import type { Deed } from './deeds.ts'
import { recordsOf, type Watched } from './stage.ts'
import type { ForeignTouch } from './touches.ts'

/** A name of the register, with what it says about the record. */
export interface RegisteredName {
  fqdn: string
  status: string
  /** An earlier name of one that was renamed: it rests and has no record. */
  isFormer: boolean
  /** What stands in the comment of its record. */
  marker: string
  record: Pick<LiveRecord, 'id' | 'type' | 'content' | 'proxied'> | null
}

/** Whether a record of the zone is what the register says of a name. */
export function isAsRegistered({ fqdn, marker, record }: RegisteredName, live: LiveRecord): boolean {
  return (
    live.name === fqdn &&
    live.comment === marker &&
    live.id === record?.id &&
    live.type === record.type &&
    live.content === record.content &&
    live.proxied === record.proxied
  )
}

export type Decided = Pick<LiveRecord, 'name' | 'type' | 'content' | 'proxied'>

export interface AskedFor {
  id: string
  type: string
  status: string
  state: string | null
  code: string | null
  /** Whether it would be looked at again without a person. */
  isDue: boolean
  /** The marker of the record that it is about. */
  marker: string
  /** The names that are looked at for it. */
  names: string[]
  /** The record that was decided; null for none. */
  after: Decided | null
}

/** Everything there is to see after a schedule has come to rest. */
export interface Picture {
  register: RegisteredName[]
  requests: AskedFor[]
  /** The zone's own records. */
  records: LiveRecord[]
  deeds: readonly Deed[]
  /** The records of others as they have to stand. */
  strangers: LiveRecord[]
  /** Records of ours that a person changed, and that have to stand as that person left them. */
  left: LiveRecord[]
  /** Every write that met a record made by hand. */
  foreignTouches: readonly ForeignTouch[]
  /** Living names about which staff are told that zone and register differ. */
  told: string[]
  /** Kinds of the faults that were injected. */
  faults: readonly string[]
  /** Writes of one more look after everything had come to rest. */
  lateWrites: number
}

const registered = z
  .object({
    fqdn: z.string(),
    status: z.string(),
    is_former: z.boolean(),
    origin: z.string(),
    provider_id: z.string().nullable(),
    type: z.string().nullable(),
    value: z.string().nullable(),
    proxied: z.boolean().nullable(),
  })
  .transform(({ fqdn, status, is_former: isFormer, origin, ...row }): RegisteredName => {
    const { provider_id: id, type, value: content, proxied } = row
    const record = id && type && content ? { id, type, content, proxied: Boolean(proxied) } : null
    return { fqdn, status, isFormer, marker: markerOf(origin), record }
  })

const asked = z
  .object({
    ...{ id: z.string(), type: z.string(), status: z.string(), origin: z.string() },
    names: z.array(z.string()),
    after: z
      .object({ name: z.string(), type: z.string(), content: z.string(), proxied: z.boolean() })
      .nullable(),
    ...{ state: z.string().nullable(), code: z.string().nullable(), is_due: z.boolean() },
  })
  .transform(({ origin, is_due: isDue, ...row }): AskedFor => ({ ...row, isDue, marker: markerOf(origin) }))

/** The register's names of a schedule. */
export async function registerOf({
  product,
  tag,
}: Pick<Watched, 'product' | 'tag'>): Promise<RegisteredName[]> {
  const { rows } = await product.pool.query(
    `SELECT s.fqdn, s.status, s.renamed_to_id IS NOT NULL AS is_former, coalesce(s.request_id, s.id) AS origin,
       r.provider_id, r.type, r.value, r.proxied
     FROM subdomains s LEFT JOIN subdomains_records r ON r._parent_id = s.id
     WHERE s.name LIKE '%-' || $1 ORDER BY s.created_at`,
    [tag],
  )
  return z.array(registered).parse(rows)
}

/**
 * Tells whether a record is what the register says or what is decided: a person who undoes what was done by hand, or does
 * what is to be done anyway, has left nothing that has to stand.
 */
export async function asDecided(play: Pick<Watched, 'product' | 'tag' | 'requests'>) {
  const register = await registerOf(play)
  const { rows } = await play.product.pool.query<{ after: WantedRecord }>(
    `SELECT goal -> 'after' AS after FROM requests
     WHERE id = ANY ($1) AND status = 'approved' AND goal -> 'after' <> 'null'`,
    [play.requests],
  )
  return (record: LiveRecord) =>
    register.some((name) => isAsRegistered(name, record)) || rows.some(({ after }) => isAs(after, record))
}

/** Looks at the register, the requests and, apart from both, at the zone itself. */
export async function pictureOf(play: Watched, lateWrites: number): Promise<Picture> {
  const { product, tag, requests, book, faults } = play
  const all = await product.pool.query(
    `SELECT q.id, q.type, q.status, q.provisioning_state AS state, q.provisioning_error_code AS code,
       array_remove(ARRAY[q.goal #>> '{before,name}', q.goal #>> '{after,name}'], NULL) AS names,
       nullif(q.goal -> 'after', 'null') AS after, (q.provisioning_next_attempt_at IS NOT NULL) AS is_due,
       CASE q.type WHEN 'creation' THEN q.id ELSE coalesce(s.request_id, s.id) END AS origin
     FROM requests q LEFT JOIN subdomains s ON s.id = q.subdomain_id
     WHERE q.id = ANY ($1) ORDER BY array_position($1::uuid[], q.id)`,
    [requests],
  )
  const told = await product.pool.query<{ fqdn: string }>(
    `SELECT DISTINCT s.fqdn FROM dns_findings f JOIN subdomains s ON s.id = f.subdomain_id
     WHERE f.confirmed_at IS NOT NULL AND s.name LIKE '%-' || $1`,
    [tag],
  )
  return {
    told: told.rows.map(({ fqdn }) => fqdn),
    register: await registerOf(play),
    requests: z.array(asked).parse(all.rows),
    records: await recordsOf(play),
    deeds: book.deeds,
    strangers: [...book.strangers.values()],
    left: [...book.left.values()],
    foreignTouches: book.foreignTouches,
    faults,
    lateWrites,
  }
}
