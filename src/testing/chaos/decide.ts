import { act } from '../builders.ts'
import { outcomeOf } from '../office.ts'
import { undecided } from './adopt.ts'
import { asDecided } from './picture.ts'
import type { Play } from './stage.ts'
import type { ChaosStep } from './steps.ts'

const ACTIONS = {
  approve: { status: 'in-review', by: 'head', action: 'approve', note: undefined },
  reopen: { status: 'approved', by: 'head', action: 'reopen', note: 'Keputusan ditinjau kembali.' },
  retry: { status: 'approved', by: 'officer', action: 'retryDns', note: undefined },
} as const

/** People of the office decide. What the product refuses did not happen. */
export async function decide(
  stage: Play,
  step: Extract<ChaosStep, { do: keyof typeof ACTIONS }>,
): Promise<void> {
  const { product, office, requests } = stage
  const { status, by, action, note } = ACTIONS[step.do]
  const { rows } = await product.pool.query<{ id: string; state: string }>(
    `SELECT id, provisioning_state AS state FROM requests WHERE id = ANY ($1) AND status = $2 ORDER BY array_position($1::uuid[], id)`,
    [requests, status],
  )
  const chosen = rows.at(step.pick % rows.length)
  if (!chosen) return
  const { code, status: http } = await outcomeOf(
    act(product.payload, office[by], chosen.id, action, { note }),
  )
  if (http === 500) throw new Error(`${action} failed: ${code}`)
  if (http === 200) {
    // Trouble of the provider's says nothing about what was taken over.
    if (action === 'reopen' || chosen.state === 'conflict') undecided(stage, chosen.id)
    return forgetDecided(stage)
  }
  stage.refusals.push(`${action}: ${code}`)
  // Its subdomain would be busy for the rest of the schedule.
  if (action === 'approve') await act(product.payload, office.head, chosen.id, 'reject', REJECTION)
}

const REJECTION = { reasonCode: 'other', note: 'Tidak dapat disetujui.' } as const

/** What was done by hand may be just what is decided now. */
async function forgetDecided({ book, ...stage }: Play): Promise<void> {
  const isDecided = await asDecided(stage)
  for (const record of book.left.values()) if (isDecided(record)) book.left.delete(record.id)
}
