import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { RequestType } from '#domain/request/status.ts'
import type { TestPayload } from './payload.ts'
import type { Office } from './people.ts'
import { readyToApprove, workerOf } from './reconciler.ts'
import { aSubdomain, readyFor } from './subdomains.ts'
import type { DnsProvider } from '#dns/provider.ts'

/** One request of each type that only the head's approval is missing, by its id. */
export type Templates = Record<RequestType, string>

interface Bench {
  product: TestPayload
  office: Office
}

/** Made once by what people do; a schedule copies them, which takes a hundredth of the time. */
export async function makeTemplates(bench: Bench, provider: DnsProvider): Promise<Templates> {
  const { product, office } = bench
  const worker = workerOf(product, provider)
  const subdomains = [await aSubdomain(bench, worker), await aSubdomain(bench, worker)] as const
  const target = { type: 'A', value: '103.130.10.77', proxied: false } as const
  return {
    creation: (await readyToApprove(product, office)).id,
    change: (await readyFor(bench, subdomains[0], { type: 'change', target })).id,
    deletion: (await readyFor(bench, subdomains[1], { type: 'deletion' })).id,
  }
}

/** Columns of a request as the database names them. */
export type Columns = Record<string, unknown>

/** A copy with other words and its documents. @returns its id, or null when the database refuses it: the name is held, or the subdomain busy. */
export async function copyOf(pool: pg.Pool, template: string, words: Columns): Promise<string | null> {
  const id = randomUUID()
  const own = { id, number: `SD-${id.slice(0, 13)}`, created_at: new Date(), ...words }
  try {
    await pool.query(
      `INSERT INTO requests SELECT copy.* FROM requests r,
         jsonb_populate_record(NULL::requests, to_jsonb(r) || $2::jsonb) AS copy WHERE r.id = $1`,
      [template, JSON.stringify(own)],
    )
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505') return null
    throw error
  }
  await pool.query(
    `INSERT INTO documents SELECT copy.* FROM documents d,
       jsonb_populate_record(NULL::documents, to_jsonb(d) || jsonb_build_object(
         'id', gen_random_uuid(), 'request_id', $2::text, 'filename', d.filename || gen_random_uuid())) AS copy
     WHERE d.request_id = $1`,
    [template, id],
  )
  return id
}
