import { nameOf, type Play } from './stage.ts'
import type { ChaosStep, Target } from './steps.ts'
import { copyOf, type Columns } from '../templates.ts'

type Asking = Extract<ChaosStep, { do: 'create' | 'change' | 'delete' }>
const TYPES = { create: 'creation', change: 'change', delete: 'deletion' } as const

/** A request that only the decision is missing; none where there is no such subdomain, or the database refuses a second one. */
export async function ask(play: Play, step: Asking): Promise<void> {
  const { product, templates, requests } = play
  const words = await wordsOf(play, step)
  const id = words && (await copyOf(product.pool, templates[TYPES[step.do]], words))
  if (id) requests.push(id)
}

async function wordsOf(play: Play, step: Asking): Promise<Columns | null> {
  if (step.do === 'create') {
    const requested_name = nameOf(play, step.label)
    return { requested_name, held_name: requested_name, ...pointing(step.target) }
  }
  const living = await livingNames(play)
  const subdomain = living[step.pick % living.length]
  if (!subdomain) return null
  const about = { requested_name: subdomain.name, subdomain_id: subdomain.id }
  if (step.do === 'delete') return about
  const new_name = step.newLabel && nameOf(play, step.newLabel)
  return { ...about, new_name, held_name: new_name, ...pointing(step.target) }
}

function pointing(target: Target | null): Columns {
  return {
    target_type: target?.type ?? null,
    target_value: target?.value ?? null,
    target_proxied: target?.proxied ?? false,
  }
}

/** The living names of a schedule, oldest first. */
export async function livingNames({
  product,
  tag,
}: Pick<Play, 'product' | 'tag'>): Promise<{ id: string; name: string }[]> {
  const { rows } = await product.pool.query<{ id: string; name: string }>(
    `SELECT id, name FROM subdomains WHERE name LIKE '%-' || $1 AND status = 'active' ORDER BY created_at, name`,
    [tag],
  )
  return rows
}
