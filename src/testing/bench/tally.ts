import { markerOf } from '#domain/dns/marker.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import type { SpawnedStandIn } from '../cloudflare/spawn.ts'
import type { TestPayload } from '../payload.ts'
import { fqdnOf } from '../reconciler.ts'

/** What the zone and the register say about each other, counted by the zone's own records and log. */
export interface Tally {
  approved: number
  /** Approved, but no record, or no name in the register. */
  lost: number
  /** Names with more than one record. */
  doubled: number
  /** Records of ours that the register does not know under this id. */
  orphaned: number
  /** Writes that arrived; more than `approved` where the first one was certainly not carried out. */
  writes: number
}

interface Witnesses {
  product: TestPayload
  standIn: Pick<SpawnedStandIn, 'records' | 'requests'>
  requests: readonly SubdomainRequest[]
}

export async function tally({ product, standIn, requests }: Witnesses): Promise<Tally> {
  const records = await standIn.records()
  const registered = await register(product)
  const ofRequest = (id: string) => records.filter(({ comment }) => comment === markerOf(id))
  const onName = (request: SubdomainRequest) => records.filter(({ name }) => name === fqdnOf(request))
  const posts = (await standIn.requests()).filter(({ method }) => method === 'POST')
  return {
    approved: requests.length,
    lost: requests.filter(({ id }) => ofRequest(id).length === 0 || !registered.has(id)).length,
    doubled: requests.filter((request) => onName(request).length > 1).length,
    orphaned: records.filter(({ id, comment }) => comment !== '' && ![...registered.values()].includes(id))
      .length,
    writes: posts.length,
  }
}

/** Id of the record by request, as the register has it. */
async function register({ pool }: TestPayload): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ request_id: string; provider_id: string }>(
    `SELECT s.request_id, r.provider_id FROM subdomains s JOIN subdomains_records r ON r._parent_id = s.id
     JOIN requests q ON q.id = s.request_id AND q.status = 'provisioned'`,
  )
  return new Map(rows.map((row) => [row.request_id, row.provider_id]))
}
