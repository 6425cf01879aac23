import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { expect, it } from 'vitest'
import { act } from '#testing/builders.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { ZONE } from '#testing/reconciler.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { permitDeletion } from './deletionBrake.ts'
import { claimWork, type Work } from './dnsQueue.ts'

const bench = useReconciler()

async function claimedDeletion(): Promise<Work> {
  const subdomain = await aSubdomain(bench, bench.worker())
  const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
  await act(bench.product.payload, bench.office.head, id, 'approve')
  const work = await claimWork(bench.worker().db, { zone: ZONE, mode: 'queue' })
  if (work?.request !== id) throw new Error('the approved deletion was not to be had')
  return work
}

/** Resolves once somebody waits for a lock of another's. */
async function someoneWaits(pool: pg.Pool): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`,
    )
    if (rowCount) return
  }
}

it('of two who ask in the same moment for the last leave of the hour the second one sees the first', async () => {
  const { pool, payload } = bench.product
  await payload.updateGlobal({ slug: 'service', data: { deletionsPerHour: 1 } })
  const works = [await claimedDeletion(), await claimedDeletion()]
  const clients = [await pool.connect(), await pool.connect()]
  try {
    for (const client of clients) await client.query('BEGIN')
    const [first, second] = clients.map(
      (client, n) => () => permitDeletion(drizzle({ client }), works[n] as Work),
    )
    expect(await first?.()).toBeNull()
    const answer = second?.()
    await Promise.race([answer, someoneWaits(pool)])
    await clients[0]?.query('COMMIT')
    expect(await answer).toBeGreaterThan(0)
  } finally {
    for (const client of clients) await client.query('ROLLBACK').finally(() => client.release())
  }
})
