import { z } from 'zod'
import { recordRow } from '#db/dnsQueue.ts'
import { shownRecord } from '#domain/dns/shownPlan.ts'
import { availableActions } from '#endpoints/availableActions.ts'
import { act } from '../builders.ts'
import { callEndpoint } from '../callEndpoint.ts'
import { outcomeOf } from '../office.ts'
import type { Play } from './stage.ts'
import type { ChaosStep } from './steps.ts'
import { noteTouches } from './touches.ts'

const stopped = z.object({ id: z.string(), marker: z.string(), found: z.array(recordRow).catch([]) })
const offer = z.object({
  adoption: z
    .object({ hash: z.string(), before: z.object({ name: z.string() }).catchall(z.unknown()) })
    .nullable(),
})

type Step = Extract<ChaosStep, { do: 'adopt' }>

/** The head looks at what stands in the way, something happens, and the head takes over what was shown. */
export async function adopt(stage: Play, { pick }: Step, meanwhile: () => Promise<void>): Promise<void> {
  const { product, office, requests, book } = stage
  const { rows } = await product.pool.query(
    `SELECT id, goal ->> 'marker' AS marker, provisioning_found_records AS found FROM requests
     WHERE id = ANY ($1) AND status = 'approved' AND provisioning_state = 'conflict'
     ORDER BY array_position($1::uuid[], id)`,
    [requests],
  )
  const chosen = z
    .array(stopped)
    .parse(rows)
    .at(pick % rows.length)
  if (!chosen) return
  const { body } = await callEndpoint(product.payload, availableActions, {
    by: office.head,
    params: { id: chosen.id },
  })
  const { adoption } = offer.parse(body)
  const [shown = null] = chosen.found
  if (adoption && (!shown || JSON.stringify(shownRecord(shown)) !== JSON.stringify(adoption.before)))
    throw new Error(`${JSON.stringify(adoption.before)} is shown where ${JSON.stringify(shown)} was found`)
  await meanwhile()
  // The panel sends the fingerprint of what it showed: nobody takes over what appeared since.
  const wish = { note: 'Dibuat dengan tangan; disetujui OPD.', planHash: adoption?.hash ?? 'nothing' }
  const { code, status } = await outcomeOf(act(product.payload, office.head, chosen.id, 'adoptRecord', wish))
  if (status === 500) throw new Error(`adoptRecord failed: ${code}`)
  if (status !== 200) return void stage.refusals.push(`adoptRecord: ${code}`)
  const { id: request, marker } = chosen
  undecided(stage, request)
  // Where nothing was offered nothing may be touched.
  book.adoptions.set(shown?.id ?? request, { request, marker, shown: adoption && shown })
}

/** Nobody wants to take over anything for this request any more. */
export function undecided({ book: { adoptions } }: Pick<Play, 'book'>, request: string): void {
  for (const [id, adoption] of adoptions) if (adoption.request === request) adoptions.delete(id)
}

/** Sorts out what workers have written meanwhile. What is said to be carried out is ours from then on, and no longer taken over. */
export async function noteWrites(stage: Pick<Play, 'product' | 'book' | 'zone'>): Promise<void> {
  const { product, book, zone } = stage
  noteTouches(book, await zone.touches())
  const open = [...book.adoptions.values(), ...book.taken.values()].map(({ request }) => request)
  if (open.length === 0) return
  const { rows } = await product.pool.query<{ id: string }>(
    `SELECT id FROM requests WHERE id = ANY ($1) AND status IN ('provisioned', 'completed')`,
    [open],
  )
  for (const { id } of rows) {
    undecided(stage, id)
    for (const [record, { request }] of book.taken) if (request === id) book.taken.delete(record)
  }
}
