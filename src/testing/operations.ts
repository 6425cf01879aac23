import type { RequestStatus } from '#domain/request/status.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'
import { act } from './builders.ts'
import type { StoredRecord } from './cloudflare/storedRecord.ts'
import { copyOf, makeTemplates, type Columns, type Templates } from './templates.ts'
import type { TestPayload } from './payload.ts'
import { fresh } from './people.ts'
import { reconcileDns } from '#jobs/reconcileDns.ts'
import { ZONE } from './reconciler.ts'
import type { ReconcilerBench } from './reconcilerBench.ts'

type Target = NonNullable<SubdomainRequest['target']>
type Shown = Pick<StoredRecord, 'name' | 'type' | 'content'>

interface OperationKind {
  /** How Cloudflare is told. */
  method: 'PATCH' | 'POST' | 'DELETE'
  change: { rename?: true; target?: 'value' | 'type' } | null
}

/** What a decision about a subdomain of the register may ask of the provider. */
export const OPERATIONS = {
  'a new target': { method: 'PATCH', change: { target: 'value' } },
  'a new name': { method: 'PATCH', change: { rename: true } },
  'another type': { method: 'POST', change: { target: 'type' } },
  'a new name and another type': { method: 'POST', change: { rename: true, target: 'type' } },
  'a deletion': { method: 'DELETE', change: null },
} as const satisfies Record<string, OperationKind>

export type Operation = keyof typeof OPERATIONS

const A: Target = { type: 'A', value: '103.130.10.20', proxied: false }
const OTHER_A: Target = { type: 'A', value: '103.130.10.99', proxied: false }
const CNAME: Target = { type: 'CNAME', value: 'situs.example.org', proxied: false }

export interface Decided {
  id: string
  subdomain: Subdomain
  before: Shown
  /** Null: nothing of ours. */
  after: Shown | null
  doneAs: RequestStatus
}

type Bench = Pick<ReconcilerBench, 'product' | 'office' | 'worker'>

/** A subdomain of its own and a decision about it, approved and not looked at yet. */
export async function decided(
  bench: Bench,
  operation: Operation,
  from: 'A' | 'CNAME' = 'A',
): Promise<Decided> {
  const old = from === 'A' ? A : CNAME
  const subdomain = await standingAs(bench, old)
  const { change }: OperationKind = OPERATIONS[operation]
  const target = change?.target && { value: OTHER_A, type: from === 'A' ? CNAME : A }[change.target]
  const newName = change?.rename && fresh('baru')
  const id = await approvedCopy(bench, change ? 'change' : 'deletion', {
    ...{ subdomain_id: subdomain.id, requested_name: subdomain.name },
    ...{ new_name: newName ?? null, held_name: newName ?? null },
    ...{ target_type: target?.type ?? null, target_value: target?.value ?? null },
  })
  const after = change && shown(newName ? `${newName}.${ZONE}` : subdomain.fqdn, target ?? old)
  return {
    id,
    subdomain,
    before: shown(subdomain.fqdn, old),
    after,
    doneAs: change ? 'provisioned' : 'completed',
  }
}

async function standingAs(bench: Bench, { type, value }: Target): Promise<Subdomain> {
  const requested_name = fresh('nama')
  const words = { requested_name, held_name: requested_name, target_type: type, target_value: value }
  const id = await approvedCopy(bench, 'creation', words)
  await reconcileDns(bench.worker())
  const { subdomain } = await bench.product.payload.findByID({ collection: 'requests', id, depth: 1 })
  if (!subdomain || typeof subdomain !== 'object') throw new Error('the name does not stand in the register')
  return subdomain
}

const TEMPLATES = new WeakMap<TestPayload, Promise<Templates>>()

async function approvedCopy(bench: Bench, type: keyof Templates, words: Columns): Promise<string> {
  const { product, office } = bench
  const made = TEMPLATES.get(product) ?? makeTemplates(bench, bench.worker().provider)
  TEMPLATES.set(product, made)
  const id = await copyOf(product.pool, (await made)[type], words)
  if (!id) throw new Error(`the database refuses a ${type}`)
  await act(product.payload, office.head, id, 'approve')
  return id
}

const shown = (name: string, { type, value }: Target): Shown => ({
  name,
  type: type ?? 'A',
  content: value ?? '',
})
