import { act } from '../builders.ts'
import { livingNames } from '../chaos/ask.ts'
import { copyOf, type Columns, type Templates } from '../templates.ts'
import type { TestPayload } from '../payload.ts'
import { fresh, type Office } from '../people.ts'

/** What an approval asks of the provider: how it is told, and how many listings stand before it. */
export const DECISIONS = {
  creation: { method: 'POST', looks: 1 },
  'new target': { method: 'PATCH', looks: 1 },
  'new name': { method: 'PATCH', looks: 1 },
  'another type': { method: 'POST', looks: 1 },
  deletion: { method: 'DELETE', looks: 1 },
} as const
export type Decision = keyof typeof DECISIONS

interface Scene {
  product: TestPayload
  office: Office
  templates: Templates
  tag: string
  requests: string[]
}

type Wish = (name: string, count: number) => Columns

const WISHES: Record<Decision, Wish> = {
  creation: (name) => ({
    requested_name: name,
    held_name: name,
    target_type: 'A',
    target_value: '103.130.10.20',
  }),
  'new target': (_, count) => ({ target_value: `103.130.11.${count % 250}` }),
  'new name': (name) => ({ new_name: name, held_name: name, target_type: null, target_value: null }),
  'another type': (_, count) => ({ target_type: 'CNAME', target_value: `situs-${count}.example.org` }),
  deletion: () => ({}),
}
const TEMPLATE: Record<Decision, keyof Templates> = {
  ...{ creation: 'creation', deletion: 'deletion' },
  ...{ 'new target': 'change', 'new name': 'change', 'another type': 'change' },
}

/** Approves one; a creation where no name is left that nobody decides about. @returns what it became. */
export async function approveOne(scene: Scene, wanted: Decision): Promise<Decision> {
  const { product, office, templates, tag, requests } = scene
  const name = `${fresh('mati')}-${tag}`
  const chosen = wanted === 'creation' ? null : await freeName(scene)
  const decision = chosen ? wanted : 'creation'
  const about = chosen ? { requested_name: chosen.name, subdomain_id: chosen.id } : {}
  const template = templates[TEMPLATE[decision]]
  const id = await copyOf(product.pool, template, { ...about, ...WISHES[decision](name, requests.length) })
  if (!id) throw new Error(`the database refuses a ${decision}`)
  await act(product.payload, office.head, id, 'approve')
  requests.push(id)
  return decision
}

/** Of type A, so that another type is one, and nobody decides about it. */
async function freeName(scene: Scene): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await scene.product.pool.query<{ id: string }>(
    `SELECT r._parent_id AS id FROM subdomains_records r WHERE r.type = 'A' AND NOT EXISTS (
       SELECT 1 FROM requests q WHERE q.subdomain_id = r._parent_id AND q.status = 'approved')`,
  )
  const free = new Set(rows.map(({ id }) => id))
  return (await livingNames(scene)).find(({ id }) => free.has(id))
}
